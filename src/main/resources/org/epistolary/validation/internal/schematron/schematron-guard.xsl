<?xml version="1.0" encoding="UTF-8"?>
<!-- Works on the stylesheet that SchXslt2 makes of a schema: an assertion that fails to be evaluated
     is reported, and the others go on. Places are found in a time that does not grow with the number of
     findings times that of siblings, as path() does. -->
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
        <svrl:error code="{{$Q{{http://www.w3.org/2005/xqt-errors}}code}}" location="{{Q{{urn:epistolary:schematron}}path(.)}}">
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
        <svrl:error code="{{$Q{{http://www.w3.org/2005/xqt-errors}}code}}" location="{{Q{{urn:epistolary:schematron}}path(.)}}">
          <xsl:copy-of select="descendant::svrl:*[1]/(@ruleId, @patternId)"/>
          <out:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
        </svrl:error>
      </out:catch>
    </out:try>
  </xsl:template>

  <xsl:template match="/*" as="element()">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates/>
      <!-- What path() says, but where siblings are many they are counted once. -->
      <out:function name="Q{{urn:epistolary:schematron}}path">
        <out:param name="node"/>
        <out:choose>
          <out:when test="$node instance of element() and $node/parent::element()">
            <out:variable name="near" select="empty($node/preceding-sibling::*[32])"/>
            <out:value-of separator="" select="Q{{urn:epistolary:schematron}}path($node/..), '/Q{{', namespace-uri($node), '}}', local-name($node), '[',
                if ($near) then 1 + count($node/preceding-sibling::*[node-name() eq node-name($node)])
                else Q{{urn:epistolary:schematron}}numbers($node/..)(generate-id($node)), ']'"/>
          </out:when>
          <out:when test="$node instance of attribute() and $node/..">
            <out:variable name="name" select="if (namespace-uri($node)) then 'Q{{' || namespace-uri($node) || '}}' || local-name($node) else local-name($node)"/>
            <out:sequence select="Q{{urn:epistolary:schematron}}path($node/..) || '/@' || $name"/>
          </out:when>
          <out:otherwise>
            <out:sequence select="path($node)"/>
          </out:otherwise>
        </out:choose>
      </out:function>
      <out:function name="Q{{urn:epistolary:schematron}}numbers" cache="yes">
        <out:param name="parent"/>
        <out:map>
          <out:for-each-group select="$parent/*" group-by="node-name()">
            <out:for-each select="current-group()">
              <out:map-entry key="generate-id()" select="position()"/>
            </out:for-each>
          </out:for-each-group>
        </out:map>
      </out:function>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
