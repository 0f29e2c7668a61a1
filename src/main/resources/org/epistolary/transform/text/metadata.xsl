<?xml version="1.0" encoding="UTF-8"?>
<!-- The metadata around the text, when they are asked for: "Label: value; value", a part under its name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template name="e:before-text" as="xs:string*">
    <xsl:if test="$metadata = 'full'">
      <xsl:sequence select="$e:block, e:title(.), $e:block"/>
      <xsl:apply-templates select="e:metadata(.)/e:group[@name = ('metadata', 'document')]" mode="e:listed"/>
      <xsl:variable name="abstract" as="element()*" select="teiHeader/profileDesc/abstract"/>
      <xsl:if test="$abstract[normalize-space()]">
        <xsl:sequence select="$e:block, e:label('abstract'), $e:line, e:in-language($abstract/*, $language) ! (e:plain(.), $e:line)"/>
      </xsl:if>
      <xsl:sequence select="$e:block, '* * *', $e:block"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="e:after-text" as="xs:string*">
    <xsl:if test="$metadata = 'full'">
      <xsl:sequence select="$e:block, '* * *', $e:block"/>
      <xsl:apply-templates select="e:metadata(.)/e:group[not(@name = ('metadata', 'document'))]" mode="e:listed">
        <xsl:with-param name="headed" select="true()"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="e:listed" on-no-match="fail"/>

  <xsl:template match="e:group" mode="e:listed" as="xs:string*">
    <xsl:param name="headed" as="xs:boolean" select="false()"/>
    <xsl:variable name="entries" as="element(e:entry)*" select="e:entries(.)"/>
    <xsl:if test="exists($entries)">
      <xsl:sequence select="$e:block, if ($headed) then (e:label(@name), $e:line) else ()"/>
      <xsl:apply-templates select="$entries" mode="e:listed"/>
      <xsl:sequence select="$e:block"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="e:entry" mode="e:listed" as="xs:string*">
    <xsl:sequence select="$e:line, @label || ': ', e:joined(e:value ! string-join((@n ! (. || '.'), normalize-space()), ' ')), $e:line"/>
  </xsl:template>


  <!-- Values side by side; whole sentences follow one another without more. -->
  <xsl:function name="e:joined" as="xs:string">
    <xsl:param name="values" as="xs:string*"/>
    <xsl:sequence select="string-join($values, '; ') => replace('\.; ', '. ')"/>
  </xsl:function>

</xsl:stylesheet>
