<?xml version="1.0" encoding="UTF-8"?>
<!--
  One self-contained HTML page of a TEI letter, or of the letters of a teiCorpus. The initial match selection is a
  document node, a TEI element or a teiCorpus element, in the default mode. No script (the JSON-LD is data), no font, image or style
  sheet from elsewhere; nothing is read while it runs.

  Parameters: view, language, notes, hyphens (common/options.xsl), labels (labels.xsl), report (known.xsl).

  A stylesheet that imports this one overrides single elements with templates of mode "html"; they match TEI
  elements as the first phase leaves them (common/resolve.xsl). The tunnel parameters are $source (the root of the
  document, for look-ups), $level (of the next heading), $prefix (of ids) and $numbers (of notes).
-->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:include href="common/common.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/style.xsl"/>
  <xsl:include href="html/attributes.xsl"/>
  <xsl:include href="html/renditions.xsl"/>
  <xsl:include href="html/blocks.xsl"/>
  <xsl:include href="html/lists.xsl"/>
  <xsl:include href="html/phrases.xsl"/>
  <xsl:include href="html/names.xsl"/>
  <xsl:include href="html/notes.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/legend.xsl"/>
  <xsl:include href="html/linked-data.xsl"/>
  <xsl:include href="html/controls.xsl"/>

  <xsl:output method="html" html-version="5.0" encoding="UTF-8" indent="no" include-content-type="no"
      use-character-maps="e:controls"/>

  <xsl:mode on-no-match="shallow-skip"/>

  <xsl:template match="/" as="item()*">
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="TEI | teiCorpus" as="element(Q{}html)">
    <xsl:call-template name="e:check-options"/>
    <xsl:call-template name="e:report-unknown"/>
    <html lang="{$e:label-language}" dir="{if (e:right-to-left($e:label-language)) then 'rtl' else 'ltr'}">
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{e:title(.)}</title>
        <style>
          <xsl:value-of select="$e:style"/>
        </style>
        <xsl:apply-templates select="self::TEI" mode="e:head"/>
      </head>
      <body>
        <a class="skip" href="#text">{e:label('skip')}</a>
        <main>
          <xsl:apply-templates select="." mode="e:page"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- What a page has in its head beside title and style. -->
  <xsl:mode name="e:head" on-no-match="fail"/>
  <xsl:template match="TEI" mode="e:head" as="element()*">
    <xsl:call-template name="e:linked-data"/>
  </xsl:template>

</xsl:stylesheet>
