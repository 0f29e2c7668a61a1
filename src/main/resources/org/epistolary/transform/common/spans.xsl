<?xml version="1.0" encoding="UTF-8"?>
<!--
  Ranges that cross elements: addSpan, delSpan and damageSpan mark all text from where they stand to the element that
  @spanTo names. Each text in a range becomes an add, del or damage element of its own; @e:edge says where the range
  begins and ends, so that layouts put their signs once. A passage struck as a whole was often struck by a later hand:
  it stays in the reading view too (hi with @e:span).
  Most documents have no range; then nothing here is done.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:global-context-item use="optional" as="node()"/>

  <!-- The texts of all ranges, each with the ranges that it is in. -->
  <xsl:variable name="e:ranges" as="map(xs:string, element(e:in)*)" select="e:ranges(.)"/>
  <xsl:variable name="e:has-ranges" as="xs:boolean" select="map:size($e:ranges) gt 0"/>

  <xsl:function name="e:ranges" as="map(xs:string, element(e:in)*)">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="map:merge(
        for $mark in root($node)/(descendant::addSpan | descendant::delSpan | descendant::damageSpan)[@spanTo] return e:range($mark),
        map{'duplicates': 'combine'})"/>
  </xsl:function>

  <xsl:function name="e:range" as="map(xs:string, element(e:in))*">
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="end" as="element()?" select="e:target($mark/@spanTo)"/>
    <xsl:for-each select="e:texts-between($mark, $end)">
      <xsl:variable name="in" as="element(e:in)">
        <e:in kind="{replace(local-name($mark), 'Span$', '')}"
            edge="{if (position() = 1) then 'begins' else (), if (position() = last()) then 'ends' else ()}"/>
      </xsl:variable>
      <xsl:sequence select="map:entry(generate-id(), $in)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Looks no further than the end, as a document may have many ranges. -->
  <xsl:function name="e:texts-between" as="text()*">
    <xsl:param name="mark" as="element()"/>
    <xsl:param name="end" as="element()?"/>
    <xsl:iterate select="$mark[. &lt;&lt; $end]/following::node()">
      <xsl:sequence select="self::text()[normalize-space()]"/>
      <xsl:if test=". is $end">
        <xsl:break/>
      </xsl:if>
    </xsl:iterate>
  </xsl:function>

  <xsl:template match="text()[$e:has-ranges]" mode="resolve" as="node()*" priority="5">
    <xsl:variable name="text" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:sequence select="fold-left($e:ranges(generate-id()), $text, e:in-range#2)"/>
  </xsl:template>

  <xsl:function name="e:in-range" as="node()*">
    <xsl:param name="text" as="node()*"/>
    <xsl:param name="in" as="element(e:in)"/>
    <xsl:where-populated>
      <xsl:element name="{if ($in/@kind = 'del' and not($e:diplomatic)) then 'hi' else $in/@kind}" namespace="http://www.tei-c.org/ns/1.0">
        <xsl:attribute name="e:span" select="$in/@kind"/>
        <xsl:attribute name="e:edge" select="$in/@edge"/>
        <xsl:sequence select="$text"/>
      </xsl:element>
    </xsl:where-populated>
  </xsl:function>

</xsl:stylesheet>
