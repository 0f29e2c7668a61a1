<?xml version="1.0" encoding="UTF-8"?>
<!-- Works on the stylesheet that SchXslt2 makes of a schema: an assertion that fails to be evaluated
     is reported, and the others go on. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:out="urn:epistolary:stylesheet"
    xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
    exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>

  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="xsl:if[xsl:variable[@name = ('failed-assert', 'successful-report')]]" as="element(xsl:try)">
    <out:try>
      <xsl:next-match/>
      <out:catch>
        <svrl:error code="{{$Q{{http://www.w3.org/2005/xqt-errors}}code}}" location="{{path()}}">
          <xsl:copy-of select="descendant::svrl:*[1]/(@id, @ruleId, @patternId, @test)"/>
          <out:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
        </svrl:error>
      </out:catch>
    </out:try>
  </xsl:template>

  <!-- The variables of a rule may be evaluated before any assertion needs them. -->
  <xsl:template match="xsl:for-each[xsl:variable and xsl:choose]" as="element(xsl:try)">
    <out:try>
      <xsl:next-match/>
      <out:catch>
        <svrl:error code="{{$Q{{http://www.w3.org/2005/xqt-errors}}code}}" location="{{path()}}">
          <xsl:copy-of select="descendant::svrl:*[1]/(@ruleId, @patternId)"/>
          <out:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
        </svrl:error>
      </out:catch>
    </out:try>
  </xsl:template>

</xsl:stylesheet>
