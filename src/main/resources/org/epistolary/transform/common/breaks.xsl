<?xml version="1.0" encoding="UTF-8"?>
<!-- Breaks and blanks: lb, pb, cb, gb, milestone, space. The rules are stated in white-space.xsl. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Words after a hyphen at the end of a line that show a suspended hyphen, not a divided word. -->
  <xsl:variable name="e:conjunctions" static="yes" as="xs:string+"
      select="'und', 'oder', 'u.', 'bis', 'and', 'or', 'et', 'ou', 'en', 'och', 'og'"/>

  <xsl:function name="e:joins" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="
        if ($break/@break) then $break/@break = ('no', 'none') or e:hyphen-rendition($break)
        else e:hyphen-rendition($break)
          or ($hyphens = 'join' and $break/self::lb and e:may-follow-hyphen($break) and e:after-hyphen($break))"/>
  </xsl:function>

  <!-- The print has a hyphen here that the encoding states instead of keeping. -->
  <xsl:function name="e:hyphen-rendition" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="$break/@rendition and $break/@rendition/tokenize(.) = ('#hyphen', '#hyphenn')"/>
  </xsl:function>

  <!-- False where the text just before the break ends otherwise, as nearly every one does. -->
  <xsl:function name="e:may-follow-hyphen" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="before" as="node()?" select="$break/preceding-sibling::node()[1]"/>
    <xsl:sequence select="not($before instance of text())
        or (let $last := substring($before, string-length($before))
          return contains($e:hyphens, $last) or (normalize-space($last) eq '' and normalize-space($before) eq ''))"/>
  </xsl:function>

  <xsl:function name="e:after-hyphen" as="xs:boolean" cache="yes">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="before" as="xs:string" select="e:end(e:before($break)[self::text()])"/>
    <xsl:sequence select="string-length($before) = 2 and contains($e:hyphens, substring($before, 2))
        and matches($before, '^[\p{L}\p{N}]')
        and matches(e:after($break)[self::text()], '^\s*[\p{L}\p{N}]')
        and not(tokenize(e:after($break))[1] = $e:conjunctions)"/>
  </xsl:function>

  <!-- The last two characters: short strings are quicker to match than long ones. -->
  <xsl:function name="e:end" as="xs:string">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="substring($text, string-length($text) - 1)"/>
  </xsl:function>

  <!-- Running text in the reading view: a break separates words, joins their parts, or is a line of its own. -->
  <xsl:template match="lb" mode="resolve" as="item()*">
    <xsl:param name="joints" as="map(*)" select="e:joints(root())" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$e:diplomatic">
        <xsl:if test="e:hyphen-rendition(.)">-</xsl:if>
        <xsl:copy-of select=".[not(e:starts-block(.))]" copy-namespaces="no"/>
      </xsl:when>
      <xsl:when test="e:is-joint(., $joints)"/>
      <xsl:when test="e:keeps-line(.)">
        <xsl:copy-of select=".[not(e:starts-block(.))]" copy-namespaces="no"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Between blocks a line break only counts lines. -->
  <xsl:template match="div/lb | div1/lb | div2/lb | div3/lb | body/lb | front/lb | back/lb | lg/lb | list/lb | table/lb | row/lb
      | postscript/lb | opener/lb[not(../text()[normalize-space()])] | closer/lb[not(../text()[normalize-space()])]
      | address/lb | floatingText/lb | text/lb" mode="resolve" as="empty-sequence()"/>

  <!-- Parts of a letter that are set line by line in every view. Most breaks stand in a paragraph: that is soon told. -->
  <xsl:function name="e:keeps-line" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="if ($break/parent::p) then e:is-lined($break/..) else e:block-keeps-line($break)"/>
  </xsl:function>

  <xsl:function name="e:is-lined" as="xs:boolean">
    <xsl:param name="block" as="element()?"/>
    <xsl:sequence select="$block/parent::div/@type
        = ('address', 'opener', 'closer', 'dateline', 'datum', 'signature', 'salutation', 'envelope')"/>
  </xsl:function>

  <xsl:function name="e:block-keeps-line" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="block" as="element()?"
        select="$break/ancestor::*[(self::p | self::ab | self::item | self::cell | self::note | self::l | self::head
            | self::closer | self::opener | self::address | self::stamp | self::byline | self::trailer | self::titlePage | self::figure)
            or (self::dateline | self::signed | self::salute)[not(ancestor::p)]][1]"/>
    <xsl:sequence select="exists($block/(self::l | self::head | self::closer | self::opener | self::address | self::stamp
        | self::byline | self::trailer | self::titlePage | self::figure | self::dateline | self::signed | self::salute))
        or e:is-lined($block)
        or exists($block/self::note[parent::opener or parent::closer or parent::div])
        or $block/self::ab/@type = ('postmark', 'address', 'envelope', 'letterhead')"/>
  </xsl:function>

  <!-- A break with nothing before it in its block would only show an empty line. -->
  <xsl:function name="e:starts-block" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="before" as="node()?" select="e:before($break)"/>
    <xsl:variable name="block" as="element()?" select="$break/ancestor::*[e:is-block(.)][1]"/>
    <xsl:sequence select="empty($before) or not($before/ancestor::* intersect $block)"/>
  </xsl:function>

  <!-- Breaks of page, column and gathering stay, for layouts that show them. -->
  <xsl:template match="pb | cb | gb | milestone" mode="resolve" as="element()">
    <xsl:copy-of select="." copy-namespaces="no"/>
  </xsl:template>

  <!-- A space is a blank, except where it is a gap between lines. -->
  <xsl:template match="space" mode="resolve" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="space[@dim = 'vertical' or @unit = ('line', 'lines')]" mode="resolve" as="element()">
    <xsl:copy-of select="." copy-namespaces="no"/>
  </xsl:template>

</xsl:stylesheet>
