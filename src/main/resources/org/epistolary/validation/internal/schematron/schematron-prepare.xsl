<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes a Schematron schema ready to be compiled: the prefix xs works though nobody declared it,
     and an assertion that does not say how bad it is takes that from its rule or pattern. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="sch:schema" as="element(sch:schema)">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="not(sch:ns/@prefix = 'xs')">
        <sch:ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="(sch:assert | sch:report)[not(@role | @flag | @severity)]" as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="(ancestor::*/(@role, @flag)[1])[last()]"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
