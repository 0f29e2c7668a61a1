<?xml version="1.0" encoding="UTF-8"?>
<!--
  How a file says itself that elements look: rendition in tagsDecl (by @rendition, @selector or tagUsage/@render) and
  @style in CSS. Of that only declarations of the properties and values below reach the page. Colours do not: nobody
  could warrant that they are read on both a light and a dark page.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:variable name="e:length" static="yes" as="xs:string" select="'(0|-?(\d{1,3}(\.\d{1,3})?|\.\d{1,3})(em|ex|rem|ch|px|pt|pc|mm|cm|in|%))'"/>

  <!-- Property and the whole of its value. -->
  <xsl:variable name="e:safe-css" static="yes" as="map(xs:string, xs:string)" select="map{
    'font-style': 'normal|italic|oblique', 'font-weight': 'normal|bold|bolder|lighter|[1-9]00',
    'font-variant': 'normal|small-caps', 'font-variant-caps': 'normal|small-caps|all-small-caps',
    'font-size': '(xx?-)?small|medium|(xx?-)?large|smaller|larger|\d{2,3}%|[0-2](\.\d{1,2})?r?em',
    'font-family': 'serif|sans-serif|monospace|cursive',
    'text-decoration': '(none|underline|overline|line-through)( (none|underline|overline|line-through))*',
    'text-decoration-line': '(none|underline|overline|line-through)( (underline|overline|line-through))*',
    'text-decoration-style': 'solid|double|dotted|dashed|wavy',
    'text-transform': 'none|uppercase|lowercase|capitalize', 'text-align': 'left|right|center|justify|start|end',
    'letter-spacing': 'normal|' || $e:length, 'word-spacing': 'normal|' || $e:length,
    'text-indent': $e:length, 'margin-left': $e:length, 'margin-right': $e:length, 'margin-top': $e:length, 'margin-bottom': $e:length,
    'padding-left': $e:length, 'padding-right': $e:length,
    'vertical-align': 'baseline|sub|super|top|middle|bottom', 'line-height': 'normal|[0-3](\.\d{1,2})?' }"/>

  <!-- What the header declares: "#id" and "name" of an element, each with its CSS. -->
  <xsl:variable name="e:declared" as="map(xs:string, map(xs:string, xs:string))" select="e:declared(.)"/>
  <xsl:variable name="e:declares-names" as="xs:boolean" select="exists(map:keys($e:declared)[not(starts-with(., '#'))])"/>

  <xsl:function name="e:declared" as="map(xs:string, map(xs:string, xs:string))">
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="tags" as="element()*" select="root($node)/descendant::tagsDecl"/>
    <xsl:variable name="renditions" as="element()*"
        select="$tags//rendition[not(@scope)][not(@scheme) or @scheme = 'css'][contains(., ':')]"/>
    <xsl:sequence select="map:merge((
        $renditions[@xml:id] ! map:entry('#' || @xml:id, e:css(.)),
        for $rendition in $renditions, $name in e:selected($rendition/@selector) return map:entry($name, e:css($rendition)),
        for $usage in $tags//tagUsage, $rendition in $renditions['#' || @xml:id = $usage/@render/tokenize(.)]
          return map:entry(string($usage/@gi), e:css($rendition))))"/>
  </xsl:function>

  <!-- A selector that only names elements: "hi", "head, label". -->
  <xsl:function name="e:selected" as="xs:string*">
    <xsl:param name="selector" as="attribute()?"/>
    <xsl:sequence select="$selector/tokenize(., '\s*,\s*')[matches(., '^\s*([a-z]+\|)?\i\c*\s*$')] ! replace(normalize-space(.), '^.*\|', '')"/>
  </xsl:function>

  <!-- CSS declarations: those that are safe, by property. -->
  <xsl:function name="e:css" as="map(xs:string, xs:string)">
    <xsl:param name="css" as="xs:string?"/>
    <xsl:sequence select="map:merge(
        for $declaration in tokenize($css, ';')
        return let $property := lower-case(normalize-space(substring-before($declaration, ':'))),
          $value := lower-case(normalize-space(substring-after($declaration, ':')))
        return if ($e:safe-css($property) ! matches($value, '^(' || . || ')$')) then map:entry($property, $value) else (),
        map{'duplicates': 'use-last'})"/>
  </xsl:function>

  <!-- From the weakest to the strongest: by name, by @rendition, by @style. -->
  <xsl:function name="e:style-attribute" as="attribute(style)?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="css" as="map(xs:string, xs:string)*" select="
        if ($e:declares-names) then $e:declared(local-name($element)) else (),
        if ($element/@rendition and map:size($e:declared) gt 0) then $element/@rendition/tokenize(.) ! $e:declared(.) else (),
        if ($element/@style[contains(., ':')]) then e:css($element/@style) else ()"/>
    <xsl:if test="exists($css ! map:keys(.))">
      <xsl:variable name="all" as="map(xs:string, xs:string)" select="map:merge($css, map{'duplicates': 'use-last'})"/>
      <xsl:attribute name="style" select="string-join(sort(map:keys($all)) ! (. || ': ' || $all(.)), '; ')"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
