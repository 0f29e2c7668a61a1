<?xml version="1.0" encoding="UTF-8"?>
<!-- Editorial signs: when a layout puts them. Brackets that the text has already are never doubled. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Square brackets round supplied text: not if it has its own, inside or directly around it. -->
  <xsl:function name="e:wants-brackets" as="xs:boolean">
    <xsl:param name="supplied" as="element()"/>
    <xsl:sequence select="not(matches($supplied, '^\s*\['))
        and not(matches($supplied/preceding-sibling::node()[1][self::text()], '\[$')
            and matches($supplied/following-sibling::node()[1][self::text()], '^\]'))
        and empty($supplied/ancestor::supplied)"/>
  </xsl:function>

  <!-- A question mark in brackets after an uncertain reading: not if one is there. -->
  <xsl:function name="e:wants-query" as="xs:boolean">
    <xsl:param name="unclear" as="element()"/>
    <xsl:sequence select="not(matches($unclear, '\?[\])]?\s*$'))
        and not(matches($unclear/following-sibling::node()[1][self::text()], '^\s*[\[(]\?'))"/>
  </xsl:function>

  <!-- The label printed before a list item: the label element, else @n with the sign that its kind of list has. -->
  <xsl:function name="e:item-label" as="xs:string?">
    <xsl:param name="item" as="element()"/>
    <xsl:variable name="label" as="xs:string?"
        select="$item/preceding-sibling::*[not(self::pb or self::lb or self::cb)][1]/self::label/normalize-space()"/>
    <xsl:variable name="kind" as="xs:string" select="string-join($item/../(@rend, @rendition, @type), ' ')"/>
    <xsl:variable name="counted" as="xs:string?" select="
        if (e:has-labels($item/..)) then ()
        else if (exists($item/@n)) then normalize-space($item/@n)
        else if (matches($kind, 'letter|alpha')) then format-integer(e:places($item/..)(generate-id($item)), 'a')
        else if (matches($kind, 'number|ordered|decimal')) then string(e:places($item/..)(generate-id($item)))
        else ()"/>
    <xsl:sequence select="($label, $counted ! (. || (
        if (matches(., '[.):\-–—]$')) then '' else if (matches(., '^\p{L}+$')) then ')' else '.')))[. ne ''][1]"/>
  </xsl:function>

  <!-- Asked by each item, so found once for a list. -->
  <xsl:function name="e:has-labels" as="xs:boolean" cache="yes">
    <xsl:param name="list" as="node()?"/>
    <xsl:sequence select="exists($list/label)"/>
  </xsl:function>

  <!-- Which of its list each item is. -->
  <xsl:function name="e:places" as="map(xs:string, xs:integer)" cache="yes">
    <xsl:param name="list" as="node()?"/>
    <xsl:variable name="items" as="element()*" select="$list/item"/>
    <xsl:sequence select="map:merge(for $place in 1 to count($items) return map:entry(generate-id($items[$place]), $place))"/>
  </xsl:function>

  <!-- A phrase that is set to the left, the right or the middle. -->
  <xsl:function name="e:is-aligned" as="xs:boolean">
    <xsl:param name="phrase" as="element()"/>
    <xsl:sequence select="($phrase/@rend, $phrase/@rendition) ! tokenize(.)
        = ('left', 'right', 'center', '#left', '#right', '#c', 'align(left)', 'align(right)', 'align(center)')"/>
  </xsl:function>

  <!-- The words that describe a figure. -->
  <xsl:function name="e:figure-words" as="xs:string">
    <xsl:param name="figure" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="$figure/(head | figDesc | p | ab) ! normalize-space()[. ne '']"/>
    <xsl:variable name="kind" as="xs:string" select="($figure/@type[e:has-label(.)] ! e:label(.), e:label('figure'))[1]"/>
    <xsl:sequence select="string-join(($kind, string-join($words, ' '))[. ne ''], ': ')"/>
  </xsl:function>

</xsl:stylesheet>
