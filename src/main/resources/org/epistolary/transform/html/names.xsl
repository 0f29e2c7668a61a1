<?xml version="1.0" encoding="UTF-8"?>
<!-- Names, references and dates: linked where there is something to link to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template match="persName | placeName | orgName | geogName | rs | name | settlement | country" mode="html" as="item()*">
    <xsl:param name="source" as="node()" tunnel="yes"/>
    <xsl:variable name="link" as="xs:string?" select="if (@ref and e:may-link(., $source)) then e:authority(., $source) else ()"/>
    <xsl:choose>
      <xsl:when test="exists($link)">
        <a class="name" href="{$link}">
          <xsl:sequence select="e:class(., 'name'), @xml:lang ! e:language-attributes(.)"/>
          <xsl:apply-templates mode="html"/>
        </a>
      </xsl:when>
      <xsl:when test="@rend or @rendition or @style or @xml:lang or @xml:id or ($e:declares-names and exists($e:declared(local-name())))">
        <xsl:call-template name="e:phrase"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="html"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Links do not contain links. The innermost name wins; a note's marker is a link too. -->
  <xsl:function name="e:may-link" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="source" as="node()"/>
    <xsl:sequence select="empty($element/ancestor::ref) and empty($element/ancestor::figure)
        and (empty($element/*) or (empty($element//*[@ref and exists(e:authority(., $source)) or self::note or self::ref or self::pb[@facs]]) and not(e:holds-block($element))))"/>
  </xsl:function>

  <!-- A reference to a place on the page, or to an address; any other target is no link. -->
  <xsl:template match="ref" mode="html" as="item()*">
    <xsl:param name="prefix" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="local" as="element()?" select="@target[starts-with(., '#')] ! key('e:id', substring-after(tokenize(.)[1], '#'), root(current()))[1]"/>
    <xsl:variable name="link" as="xs:string?" select="
        if (ancestor::ref or .//note[@e:place = 'marker'] or .//ref or e:holds-block(.)) then ()
        else if ($local[not(self::note)]) then '#' || $prefix || 'x-' || $local/@xml:id
        else e:safe-link(tokenize(@target)[1])"/>
    <xsl:choose>
      <xsl:when test="exists($link)">
        <a href="{$link}">
          <xsl:sequence select="e:class(., ()), @xml:lang ! e:language-attributes(.)"/>
          <xsl:apply-templates mode="html"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="html"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="date[e:datetime(.)] | docDate[e:datetime(.)] | origDate[e:datetime(.)]" mode="html" as="element(Q{}time)">
    <time datetime="{e:datetime(.)}">
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates mode="html"/>
    </time>
  </xsl:template>

  <!-- time holds no blocks. -->
  <xsl:template match="date[e:holds-block(.)]" mode="html" as="item()*" priority="1">
    <xsl:apply-templates mode="html"/>
  </xsl:template>

</xsl:stylesheet>
