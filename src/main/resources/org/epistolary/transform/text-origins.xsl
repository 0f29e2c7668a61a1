<?xml version="1.0" encoding="UTF-8"?>
<!--
  Rules that tell of each piece of the text which text node it comes from. They are included by a stylesheet that
  imports text.xsl, or a project's own that does, and come before all of its rules without changing what they do:
    1. in mode "resolve" what becomes of a text node is put between marks, with the id of that node;
    2. the marks leave the resolved text again, before the second phase looks at it, and wait in e:origins of the
       element around;
    3. in mode "text" a text node that is passed on unchanged takes its marks back;
    4. the layout is left to whoever reads the marks.
  The marks are noncharacters of Unicode: U+FDE0 id U+FDE1 text U+FDE2; U+FDE3 parts the texts of one element.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template match="text()" mode="resolve" as="node()*">
    <xsl:variable name="piece" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:apply-templates select="if ($piece[self::*]) then $piece else e:text(string-join($piece))" mode="e:mark">
      <xsl:with-param name="source" select="."/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The text itself, or in the element that a range puts around it (spans.xsl). -->
  <xsl:mode name="e:mark" on-no-match="shallow-copy"/>
  <xsl:template match="*" mode="e:mark" as="element()">
    <xsl:param name="source" as="text()"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="e:mark">
        <xsl:with-param name="source" select="$source"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="text()" mode="e:mark" as="text()?">
    <xsl:param name="source" as="text()"/>
    <xsl:value-of select="e:from($source, string())"/>
  </xsl:template>

  <!-- A letter is taken as it stands, or another is put in its place. -->
  <xsl:template match="c" mode="resolve" as="node()*">
    <xsl:variable name="piece" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:sequence select="$piece[not($piece = current()/text())]"/>
    <xsl:value-of select="text()[. = $piece][1] ! e:from(., string())"/>
  </xsl:template>

  <xsl:function name="e:from" as="xs:string">
    <xsl:param name="source" as="text()"/>
    <xsl:param name="piece" as="xs:string"/>
    <xsl:sequence select="if ($piece = '') then '' else '&#xFDE0;' || generate-id($source) || '&#xFDE1;' || $piece || '&#xFDE2;'"/>
  </xsl:function>

  <xsl:template match="TEI/text" mode="resolve" as="node()*">
    <xsl:variable name="marked" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:apply-templates select="$marked" mode="e:unmark"/>
  </xsl:template>

  <xsl:mode name="e:unmark" on-no-match="shallow-copy"/>

  <xsl:template match="*[text()]" mode="e:unmark" as="element()">
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="e:origins" select="string-join(text(), '&#xFDE3;')"/>
      <xsl:apply-templates mode="e:unmark"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text()" mode="e:unmark" as="text()">
    <xsl:value-of select="replace(., '&#xFDE0;[^&#xFDE1;]*&#xFDE1;|&#xFDE2;', '')"/>
  </xsl:template>

  <xsl:template match="text()" mode="text" as="xs:string">
    <xsl:variable name="passed" as="item()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:variable name="text" as="xs:string" select="string-join($passed)"/>
    <xsl:sequence select="
        if ($text = string() and exists(../@e:origins))
        then tokenize(../@e:origins, '&#xFDE3;')[1 + count(current()/preceding-sibling::text())]
        else $text"/>
  </xsl:template>

  <xsl:function name="e:laid-out" as="xs:string">
    <xsl:param name="marks" as="xs:string"/>
    <xsl:sequence select="$marks"/>
  </xsl:function>

</xsl:stylesheet>
