<?xml version="1.0" encoding="UTF-8"?>
<!-- All that HTML and text have in common: parameters, labels, the first phase, the metadata. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="options.xsl"/>
  <xsl:include href="labels.xsl"/>
  <xsl:include href="language.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="white-space.xsl"/>
  <xsl:include href="spans.xsl"/>
  <xsl:include href="neighbours.xsl"/>
  <xsl:include href="breaks.xsl"/>
  <xsl:include href="choices.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="resolve.xsl"/>
  <xsl:include href="signs.xsl"/>
  <xsl:include href="known.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="metadata-correspondence.xsl"/>
  <xsl:include href="metadata-document.xsl"/>
  <xsl:include href="metadata-edition.xsl"/>
</xsl:stylesheet>
