<?xml version="1.0" encoding="UTF-8"?>
<!-- Takes the ISO Schematron out of a RELAX NG or XML Schema and what these include, and makes one
     schema of it. What an include replaces is left out, with the rules in it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:e="urn:epistolary:validation"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-skip"/>
  <xsl:mode name="e:collect" on-no-match="shallow-skip"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="parts" as="element()*">
      <xsl:apply-templates select="*" mode="e:collect">
        <xsl:with-param name="chain" tunnel="yes" as="xs:string*" select="string(base-uri(.))"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:document>
      <sch:schema queryBinding="xslt3">
        <xsl:copy-of select="e:namespaces($parts)"/>
        <xsl:copy-of select="e:once($parts[self::xsl:*])"/>
        <xsl:copy-of select="e:once($parts[self::sch:let])"/>
        <xsl:copy-of select="$parts[self::sch:phase]"/>
        <xsl:apply-templates select="$parts[self::sch:pattern | self::sch:group | self::sch:rule]"/>
        <xsl:where-populated>
          <sch:diagnostics>
            <xsl:copy-of select="$parts[self::sch:diagnostics]/*"/>
          </sch:diagnostics>
        </xsl:where-populated>
      </sch:schema>
    </xsl:document>
  </xsl:template>

  <xsl:template match="sch:pattern | sch:group" as="element()">
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- A rule of its own is a pattern of one; it is named after the definition it stands in. -->
  <xsl:template match="sch:rule" as="element(sch:pattern)">
    <sch:pattern>
      <xsl:copy-of select="."/>
    </sch:pattern>
  </xsl:template>

  <!-- What is declared, and what is only in scope where a rule stands. -->
  <xsl:function name="e:namespaces" as="element(sch:ns)*">
    <xsl:param name="parts" as="element()*"/>
    <xsl:variable name="declared" as="element(sch:ns)*" select="$parts[self::sch:ns]"/>
    <xsl:variable name="in-scope" as="element(sch:ns)*">
      <xsl:for-each-group select="$parts[not(self::sch:ns)]"
          group-by="in-scope-prefixes(.)[not(. = ('', 'xml', $declared/@prefix))]">
        <sch:ns prefix="{current-grouping-key()}"
                uri="{namespace-uri-for-prefix(current-grouping-key(), current-group()[1])}"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:for-each-group select="$declared, $in-scope" group-by="string(@prefix)">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A file that is included twice says everything twice. -->
  <xsl:function name="e:once" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each-group select="$elements" group-by="node-name(.), @name, @match, @value" composite="yes">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- ============================ what is collected ============================ -->

  <xsl:template match="sch:schema" as="element()*" mode="e:collect">
    <xsl:apply-templates select="*" mode="#current"/>
  </xsl:template>

  <xsl:template match="sch:*" as="element()" mode="e:collect">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="xsl:key | xsl:function | xsl:accumulator" as="element()" mode="e:collect">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="rng:define" as="element()*" mode="e:collect">
    <xsl:param name="replaced" tunnel="yes" as="xs:string*" select="()"/>
    <xsl:if test="not(string(@name) = $replaced)">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rng:start" as="element()*" mode="e:collect">
    <xsl:param name="replaced" tunnel="yes" as="xs:string*" select="()"/>
    <xsl:if test="not('#start' = $replaced)">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rng:include" as="element()*" mode="e:collect">
    <xsl:param name="replaced" tunnel="yes" as="xs:string*" select="()"/>
    <xsl:variable name="here" as="xs:string*"
        select="descendant::rng:define/@name/string(), descendant::rng:start ! '#start'"/>
    <xsl:apply-templates select="e:document(., @href)" mode="e:included">
      <xsl:with-param name="replaced" tunnel="yes" as="xs:string*" select="$replaced, $here"/>
    </xsl:apply-templates>
    <xsl:apply-templates select="*" mode="#current"/>
  </xsl:template>

  <xsl:template match="rng:externalRef" as="element()*" mode="e:collect">
    <xsl:apply-templates select="e:document(., @href)" mode="e:included">
      <xsl:with-param name="replaced" tunnel="yes" as="xs:string*" select="()"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="xs:include[@schemaLocation] | xs:import[@schemaLocation] | xs:redefine"
      as="element()*" mode="e:collect">
    <xsl:apply-templates select="e:document(., @schemaLocation)" mode="e:included"/>
    <xsl:apply-templates select="*" mode="#current"/>
  </xsl:template>

  <xsl:mode name="e:included" on-no-match="shallow-skip"/>

  <!-- A schema that includes itself is no reason to run for ever. -->
  <xsl:template match="/" as="element()*" mode="e:included">
    <xsl:param name="chain" tunnel="yes" as="xs:string*" select="()"/>
    <xsl:variable name="uri" as="xs:string" select="string(base-uri(.))"/>
    <xsl:if test="not($uri = $chain)">
      <xsl:apply-templates select="*" mode="e:collect">
        <xsl:with-param name="chain" tunnel="yes" as="xs:string*" select="$chain, $uri"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:function name="e:document" as="document-node()?">
    <xsl:param name="from" as="element()"/>
    <xsl:param name="reference" as="xs:string?"/>
    <xsl:sequence select="$reference ! doc(resolve-uri(iri-to-uri(normalize-space(.)), base-uri($from)))"/>
  </xsl:function>

</xsl:stylesheet>
