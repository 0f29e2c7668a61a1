<!-- Marks the names of persons on the page. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0">
  <xsl:import href="resource:/org/epistolary/transform/html.xsl"/>

  <!-- The class of the mark. -->
  <xsl:param name="person-class" as="xs:string" select="'person'" xmlns:xs="http://www.w3.org/2001/XMLSchema"/>

  <xsl:template match="persName" mode="html" as="element(Q{}mark)">
    <mark class="{$person-class}"><xsl:next-match/></mark>
  </xsl:template>
</xsl:stylesheet>
