<?xml version="1.0" encoding="UTF-8"?>
<!-- The nearest leaves that count, before and after a node: a text with words, a break that may join or
     separate, or an element that shows something though it is empty. All else is looked through. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The leaf that counts before a node, after the blank texts on the way to it. Mostly it is the text beside it. -->
  <xsl:function name="e:leaves-before" as="node()*">
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="near" as="node()?" select="$node/preceding-sibling::node()[1]"/>
    <xsl:sequence select="if ($near instance of text() and normalize-space($near) ne '') then $near else e:farther-before($node)"/>
  </xsl:function>

  <xsl:function name="e:farther-before" as="node()*">
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="leaf" as="node()?" select="$node/preceding::node()[1]"/>
    <xsl:variable name="aside" as="element()?" select="e:aside-around($leaf, $node)"/>
    <xsl:sequence select="
        if (exists($aside)) then e:leaves-before($aside)
        else if (empty($leaf) or e:counts($leaf)) then $leaf
        else (e:leaves-before($leaf), $leaf[self::text()])"/>
  </xsl:function>

  <!-- The outermost element beside the line that a leaf is in and the node is not. A sibling can only be one itself. -->
  <xsl:function name="e:aside-around" as="element()?">
    <xsl:param name="leaf" as="node()?"/>
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="
        if ($leaf/.. is $node/..) then $leaf[self::*][e:is-aside(.)]
        else ($leaf/ancestor-or-self::*[e:is-aside(.)][not(. intersect $node/ancestor::*)])[1]"/>
  </xsl:function>

  <!-- The leaf that counts behind a node, before the blank texts on the way to it. -->
  <xsl:function name="e:leaves-after" as="node()*">
    <xsl:param name="node" as="node()?"/>
    <xsl:variable name="near" as="node()?" select="$node/following-sibling::node()[1]"/>
    <xsl:sequence select="if ($near instance of text() and normalize-space($near) ne '') then $near
        else e:leaves-from($node/following::node()[1])"/>
  </xsl:function>

  <xsl:function name="e:leaves-from" as="node()*">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="
        if (empty($node)) then ()
        else if ($node[self::*][e:is-aside(.)]) then e:leaves-after($node)
        else if (e:counts($node)) then $node
        else if ($node/node()) then e:leaves-from($node/node()[1])
        else ($node[self::text()], e:leaves-after($node))"/>
  </xsl:function>

  <xsl:function name="e:before" as="node()?">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="e:leaves-before($node)[e:counts(.)]"/>
  </xsl:function>

  <xsl:function name="e:after" as="node()?">
    <xsl:param name="node" as="node()?"/>
    <xsl:sequence select="e:leaves-after($node)[e:counts(.)]"/>
  </xsl:function>

  <xsl:function name="e:counts" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        if ($node instance of text()) then normalize-space($node) ne ''
        else $node instance of element() and (
          exists($node/(self::lb | self::gap | self::space | self::ptr | self::graphic))
          or $node/@break = ('no', 'none')
          or exists($node/(self::date | self::ref)[not(node())]))"/>
  </xsl:function>

  <!-- Content that is not part of the line it stands in. -->
  <xsl:function name="e:is-aside" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::note | self::index | self::listPerson | self::listPlace | self::listOrg
          | self::listBibl | self::listEvent | self::figDesc | self::teiHeader | self::standOff))
        or exists($element/self::fw[not(@type = 'letterhead')])"/>
  </xsl:function>

  <!-- Where words are joined in a document: the breaks that join, the texts that end before one and those that begin
       after one, each with its break; an empty map if there are none. Made once for a document; the diplomatic view
       joins nothing. -->
  <xsl:function name="e:joints" as="map(*)" cache="yes">
    <xsl:param name="root" as="node()"/>
    <xsl:variable name="breaks" as="element()*"
        select="$root[not($e:diplomatic)]/(descendant::lb[e:joins(.)] | (descendant::pb | descendant::cb | descendant::gb
            | descendant::milestone)[@break or @rendition][e:joins(.)])"/>
    <xsl:sequence select="if (empty($breaks)) then map{} else map{
      'joining': map:merge($breaks ! map:entry(generate-id(), true())),
      'before': e:by-text($breaks, e:leaves-before#1),
      'after': e:by-text($breaks, e:leaves-after#1) }"/>
  </xsl:function>

  <xsl:function name="e:by-text" as="map(*)">
    <xsl:param name="breaks" as="element()*"/>
    <xsl:param name="leaves" as="function(node()?) as node()*"/>
    <xsl:sequence select="map:merge(
        for $break in $breaks return e:touched($break, $leaves($break)) ! map:entry(., $break), map{'duplicates': 'use-last'})"/>
  </xsl:function>

  <!-- A break in a note or catchword joins nothing outside it. -->
  <xsl:function name="e:touched" as="xs:string*">
    <xsl:param name="break" as="element()"/>
    <xsl:param name="leaves" as="node()*"/>
    <xsl:variable name="aside" as="element()?" select="$break/ancestor::*[e:is-aside(.)][1]"/>
    <xsl:sequence select="$leaves[empty($aside) or ancestor::* intersect $aside] ! generate-id()"/>
  </xsl:function>

  <xsl:function name="e:is-joint" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:sequence select="map:size($joints) gt 0 and map:contains($joints?joining, generate-id($break))"/>
  </xsl:function>

  <xsl:function name="e:joined-before" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:sequence select="map:size($joints) gt 0 and map:contains($joints?after, generate-id($text))"/>
  </xsl:function>

  <xsl:function name="e:joined-after" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:sequence select="map:size($joints) gt 0 and map:contains($joints?before, generate-id($text))"/>
  </xsl:function>

</xsl:stylesheet>
