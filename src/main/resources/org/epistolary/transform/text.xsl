<?xml version="1.0" encoding="UTF-8"?>
<!--
  Plain text of a TEI letter, or of every letter of a teiCorpus. The initial match selection is a document node,
  a TEI element or a teiCorpus element, in the default mode.

  Parameters: view, language, notes, hyphens (common/options.xsl), labels (labels.xsl), report (known.xsl), and here
  metadata, width and pages.

  The text is the text of the letter alone: nothing of the header and nothing of a register is in it, so that
  what is counted and searched is what was written. With metadata = 'full' the title and the metadata stand
  before it, source, edition and rights after it, each part set off by a line of its own.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:include href="common/common.xsl"/>
  <xsl:include href="text/layout.xsl"/>
  <xsl:include href="text/blocks.xsl"/>
  <xsl:include href="text/phrases.xsl"/>
  <xsl:include href="text/metadata.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <!-- 'none': the text of the letter alone. 'full': with the metadata before it, source and rights after it. -->
  <xsl:param name="metadata" as="xs:string" select="'none'"/>

  <!-- Lines are broken at blanks so that none is longer, where words allow it; 0 breaks none. -->
  <xsl:param name="width" as="xs:integer" select="0"/>

  <!-- 'none': page breaks leave no trace. 'inline': the page's number stands in brackets where the page begins. -->
  <xsl:param name="pages" as="xs:string" select="'none'"/>

  <xsl:mode on-no-match="shallow-skip"/>

  <xsl:template match="/" as="text()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="teiCorpus" as="text()*">
    <xsl:for-each select="TEI | teiCorpus">
      <xsl:apply-templates select="."/>
      <xsl:text expand-text="yes">{if (position() ne last()) then '&#10;&#10;' else ''}</xsl:text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="TEI" as="text()*">
    <xsl:call-template name="e:check-options"/>
    <xsl:call-template name="e:check-option">
      <xsl:with-param name="name" select="'metadata'"/>
      <xsl:with-param name="value" select="$metadata"/>
      <xsl:with-param name="allowed" select="'none', 'full'"/>
    </xsl:call-template>
    <xsl:call-template name="e:check-option">
      <xsl:with-param name="name" select="'pages'"/>
      <xsl:with-param name="value" select="$pages"/>
      <xsl:with-param name="allowed" select="'none', 'inline'"/>
    </xsl:call-template>
    <xsl:call-template name="e:report-unknown"/>
    <xsl:variable name="resolved" as="node()*">
      <xsl:apply-templates select="text" mode="resolve">
        <xsl:with-param name="joints" select="e:joints(root())" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="marks" as="xs:string*">
      <xsl:call-template name="e:before-text"/>
      <xsl:call-template name="e:letter">
        <xsl:with-param name="resolved" select="$resolved"/>
      </xsl:call-template>
      <xsl:call-template name="e:after-text"/>
    </xsl:variable>
    <xsl:value-of select="e:laid-out(string-join($marks))"/>
  </xsl:template>

  <!-- The letter, then its notes, then what commentary stands in its body. A translation beside its original is not read. -->
  <xsl:template name="e:letter" as="item()*">
    <xsl:param name="resolved" as="node()*" required="yes"/>
    <xsl:variable name="numbered" as="element()*"
        select="$resolved//note[$notes = 'end'][@e:place = 'marker'][not(ancestor::div/@e:part = 'translation')]"/>
    <xsl:variable name="numbers" as="map(xs:string, xs:integer)"
        select="map:merge(for $number in 1 to count($numbered) return map:entry(generate-id($numbered[$number]), $number))"/>
    <xsl:apply-templates select="$resolved" mode="text">
      <xsl:with-param name="numbers" select="$numbers" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$numbered" mode="e:end-note">
      <xsl:with-param name="numbers" select="$numbers" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="$resolved//div[@e:part = 'commentary']" mode="e:commentary">
      <xsl:with-param name="numbers" select="$numbers" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

</xsl:stylesheet>
