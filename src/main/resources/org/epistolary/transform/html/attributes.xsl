<?xml version="1.0" encoding="UTF-8"?>
<!-- Attributes of HTML elements: class from the rendering vocabulary, lang and dir, id. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The rendering words of editions, folded: what they call it, and the class it gets. A word that is not here
       says nothing about the appearance that a page can show. -->
  <xsl:variable name="e:renderings" static="yes" as="map(xs:string, xs:string)" select="map{
    'i': 'italic', 'it': 'italic', 'italic': 'italic', 'italics': 'italic', 'itlalic': 'italic', 'itlaic': 'italic', 'itali': 'italic',
    'b': 'bold', 'f': 'bold', 'bold': 'bold',
    'u': 'underline', 'ul': 'underline', 'underline': 'underline', 'underlined': 'underline', 'underscore': 'underline',
    'underlien': 'underline', 'undeline': 'underline', 'underlin': 'underline', 'underling': 'underline', 'underlne': 'underline',
    'undelrined': 'underline', 'dotted-underline': 'dotted',
    'uu': 'double', 'underline2': 'double', 'double-underline': 'double', 'double_underline': 'double', 'double–underline': 'double',
    'sup': 'sup', 'super': 'sup', 'superscript': 'sup', 'supersrcipt': 'sup', 'superscipt': 'sup',
    'sub': 'sub', 'subscript': 'sub', 'overline': 'overline',
    's': 'strike', 'strike': 'strike', 'strikethrough': 'strike', 'strike_through': 'strike', 'overstrike': 'strike',
    'g': 'spaced', 'spaced': 'spaced', 'spaced-out': 'spaced', 'razradka': 'spaced',
    'k': 'smallcaps', 'smallcaps': 'smallcaps', 'small-caps': 'smallcaps',
    'capitals': 'capitals', 'majuscule': 'capitals', 'blockletter': 'capitals', 'case(allcaps)': 'capitals',
    'aq': 'antiqua', 'latin': 'antiqua', 'latintype': 'antiqua', 'antiqua': 'antiqua', 'decoded': 'decoded',
    'right': 'right', 'align(right)': 'right', 'flushleft': 'right', 'center': 'center', 'centre': 'center', 'c': 'center',
    'align(center)': 'center', 'align(centre)': 'center', 'left': 'left', 'align(left)': 'left',
    'indent': 'indent', 'et': 'indent', 'indented1': 'indent', 'indented2': 'indent2', 'et2': 'indent2', 'et3': 'indent2', 'indented3': 'indent2',
    'small': 'small', 'smaller': 'small', 'large': 'large', 'larger': 'large',
    'printed': 'printed', 'pre-print': 'printed', 'typescript': 'printed', 'block': 'block' }"/>

  <!-- The classes of an element: its kind, if a style asks for one, and its rendering. -->
  <xsl:function name="e:classes" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (not($element/@rend or $element/@rendition or $element/@style)) then ()
        else e:folded(string-join($element/(@rend, @rendition, @style[not(contains(., ':'))]), ' '))"/>
  </xsl:function>

  <xsl:function name="e:folded" as="xs:string*" cache="yes">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="distinct-values(
        tokenize(lower-case($words) => replace('align *[(]? *(\w+) *[)]?', 'align($1)'), '[\s;]+') ! replace(., '^#', '') ! $e:renderings(.))"/>
  </xsl:function>

  <xsl:function name="e:class" as="attribute(class)?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="kind" as="xs:string*"/>
    <xsl:variable name="classes" as="xs:string*" select="$kind, e:classes($element)"/>
    <xsl:if test="exists($classes)">
      <xsl:attribute name="class" select="$classes"/>
    </xsl:if>
  </xsl:function>

  <!-- lang and dir, where the source says a language that browsers know. -->
  <xsl:function name="e:language-attributes" as="attribute()*">
    <xsl:param name="tag" as="attribute()?"/>
    <xsl:variable name="lang" as="xs:string?" select="$tag ! e:lang(.)"/>
    <xsl:if test="exists($lang)">
      <xsl:attribute name="lang" select="$lang"/>
      <xsl:attribute name="dir" select="if (e:right-to-left($lang)) then 'rtl' else 'ltr'"/>
    </xsl:if>
  </xsl:function>

  <!-- What every element of the text gets: class, style, lang, and an id if something on the page points to it. -->
  <xsl:template name="e:attributes" as="attribute()*">
    <xsl:param name="kind" as="xs:string*" select="()"/>
    <xsl:param name="prefix" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="classes" as="xs:string*" select="$kind, e:classes(.)"/>
    <xsl:if test="exists($classes)">
      <xsl:attribute name="class" select="$classes"/>
    </xsl:if>
    <xsl:if test="$e:declares-names or @rendition or @style">
      <xsl:sequence select="e:style-attribute(.)"/>
    </xsl:if>
    <xsl:if test="@xml:lang">
      <xsl:sequence select="e:language-attributes(@xml:lang)"/>
    </xsl:if>
    <xsl:if test="@xml:id and exists(key('e:pointers', @xml:id)) and key('e:id', @xml:id)[1] is .">
      <xsl:attribute name="id" select="$prefix || 'x-' || @xml:id"/>
    </xsl:if>
  </xsl:template>

  <!-- div instead of p or span, where a block stands inside. -->
  <xsl:function name="e:holds-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/*) and map:contains(e:block-holders(root($element)), generate-id($element))"/>
  </xsl:function>

  <!-- The elements that a block stands in, told once for a text. A note that stands elsewhere on the page keeps its
       blocks to itself. -->
  <xsl:function name="e:block-holders" as="map(xs:string, xs:boolean)" cache="yes">
    <xsl:param name="root" as="node()"/>
    <xsl:variable name="blocks" as="element()*" select="$root/(descendant::p | descendant::ab | descendant::list
        | descendant::table | descendant::lg | descendant::l | descendant::address
        | descendant::floatingText | descendant::figure | descendant::head | descendant::opener | descendant::closer
        | descendant::postscript | descendant::sp | descendant::div | descendant::space | descendant::stage
        | descendant::milestone | descendant::item | descendant::fw | descendant::trailer | descendant::byline
        | descendant::salute[not(@e:run-in)] | descendant::signed[not(@e:run-in)] | descendant::dateline[not(@e:run-in)]
        | descendant::label[not(parent::list)] | descendant::metamark[not(node())])"/>
    <xsl:sequence select="map:merge($blocks ! e:around(.) ! map:entry(generate-id(.), true()))"/>
  </xsl:function>

  <xsl:function name="e:around" as="element()*">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="note" as="element()?" select="$block/ancestor::note[@e:place = 'marker'][$notes ne 'inline'][1]"/>
    <xsl:sequence select="if (exists($note)) then $block/ancestor::* except $note/ancestor::* else $block/ancestor::*"/>
  </xsl:function>

  <xsl:function name="e:box" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (e:holds-block($element)) then 'div' else 'span'"/>
  </xsl:function>

</xsl:stylesheet>
