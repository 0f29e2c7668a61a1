<?xml version="1.0" encoding="UTF-8"?>
<!--
  White space and line breaks: the one algorithm, for every view and format.

  In TEI files white space is mostly indentation. Its amount never means anything; whether there is any
  does, except where the encoding says that nothing may stand there.

  1. In a text node every run of space, tab and line end becomes one space. U+2028 counts as white space,
     U+FEFF is dropped, and so is U+00AD in the reading view. NBSP and other spaces are characters.
  2. Elements whose content is only elements (choice, app, subst, list, table, div ...) own no white space:
     what stands between their children goes (resolve.xsl and choices.xsl select the elements).
  3. A break (lb, or pb, cb, gb, milestone with @break) JOINS when it says so: @break="no" (also the
     misspelling "none"), rendition "#hyphen"; or, with $hyphens = 'join', when it says nothing, a hyphen
     directly after a letter precedes it, and a small letter follows that does not begin a conjunction
     ("Noth- und Hülfsbüchlein").
     In the reading view all white space beside a joining break goes, together with one hyphen before it
     (not before a capital: "Necker-Saussure") and one at the start of the next line.
  4. An lb that does not join separates words: one space in the reading view, unless a hyphen stands before
     it that is kept ("New-York"). In verse, addresses, openers, closers and the like it stays a line break.
     In the diplomatic view every lb in running text is a line break.
  5. pb, cb, gb, anchor, milestone, notes, running headers and the like are transparent: the rules look
     through them. A pb between two letters separates nothing.
  6. Indentation between a tag and a comma, full stop or closing bracket goes, and indentation before an end tag
     that any point of a sentence follows directly.
  7. A run that is split over several elements leaves several spaces; the layouts reduce them to one and
     trim blocks (browsers do so for HTML, layout.xsl for text).

  Each break is examined once, by looking at the leaves beside it (neighbours.xsl); no axis is read to its end.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- What is left of indentation before a note does not part the word from its marker, if there is some behind it too. -->
  <xsl:template match="text()" mode="resolve" as="text()?">
    <xsl:param name="joints" as="map(*)" select="e:joints(root())" tunnel="yes"/>
    <xsl:variable name="words" as="xs:string" select="e:white-space(., $joints)"/>
    <xsl:if test="$words ne ' ' or empty(following-sibling::node()[1]/self::note/following-sibling::node()[1][self::text()][matches(., '^\s')])">
      <xsl:value-of select="$words"/>
    </xsl:if>
  </xsl:template>

  <!-- In a word element no white space is text; a note in it is no part of the word. -->
  <xsl:template match="w" mode="resolve" as="node()*" priority="4">
    <xsl:variable name="word" as="node()*">
      <xsl:next-match/>
    </xsl:variable>
    <xsl:apply-templates select="$word" mode="e:unspaced"/>
  </xsl:template>

  <xsl:mode name="e:unspaced" on-no-match="shallow-copy"/>
  <xsl:template match="text()" mode="e:unspaced" as="text()?">
    <xsl:value-of select="translate(., ' ', '')"/>
  </xsl:template>
  <xsl:template match="note" mode="e:unspaced" as="element()">
    <xsl:copy-of select="."/>
  </xsl:template>

  <xsl:function name="e:white-space" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:variable name="string" as="xs:string" select="
        if ($e:diplomatic) then translate($text, '&#x2028;&#xFEFF;', ' ') else translate($text, '&#x2028;&#xFEFF;&#xAD;', ' ')"/>
    <xsl:variable name="core" as="xs:string" select="normalize-space($string)"/>
    <xsl:sequence select="
        if ($core eq $string) then (if (map:size($joints) eq 0) then $core else e:without-division($text, $joints, $core))
        else if ($core eq '') then (if (e:indented-end($text) or e:joined-before($text, $joints) or e:joined-after($text, $joints))
          then '' else ' ')
        else e:edged($text, $joints, $string, $core)"/>
  </xsl:function>

  <!-- A text with white space to reduce: a space at either edge if there was some and nothing forbids it. -->
  <xsl:function name="e:edged" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="core" as="xs:string"/>
    <xsl:variable name="before" as="xs:boolean" select="substring($string, 1, 1) ne substring($core, 1, 1)"/>
    <xsl:variable name="after" as="xs:boolean"
        select="substring($string, string-length($string)) ne substring($core, string-length($core))"/>
    <xsl:sequence select="concat(
        if ($before and not(e:indented-point($string, $core)) and not(e:joined-before($text, $joints))) then ' ' else '',
        if (map:size($joints) eq 0) then $core else e:without-division($text, $joints, $core),
        if ($after and not(e:joined-after($text, $joints)) and not(e:indented-end($text))) then ' ' else '')"/>
  </xsl:function>

  <!-- Behind these no sentence runs on, unless a note shows its paragraph as part of a line. -->
  <xsl:variable name="e:ending-blocks" static="yes" as="map(xs:string, xs:boolean)" select="map:merge(
      ('p', 'div', 'body', 'text', 'head', 'opener', 'closer', 'postscript', 'list', 'item', 'table', 'row', 'cell', 'address')
      ! map:entry(., true()))"/>

  <!-- Indentation before an end tag, when a point of the sentence comes right behind it. -->
  <xsl:function name="e:indented-end" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="if (map:contains($e:ending-blocks, local-name($text/..)) and not($text/../parent::note) or not(e:is-indented-end($text))) then false()
        else let $leaves := e:leaves-after($text)
          return (every $blank in $leaves[position() lt last()] satisfies e:is-indented-end($blank))
            and matches($leaves[last()][self::text()], '^([,;:!?)]|\.([^.]|$))')"/>
  </xsl:function>

  <xsl:function name="e:is-indented-end" as="xs:boolean">
    <xsl:param name="text" as="node()"/>
    <xsl:sequence select="empty($text/following-sibling::node()) and matches($text, '\n[ \t]*$')"/>
  </xsl:function>

  <xsl:function name="e:indented-point" as="xs:boolean">
    <xsl:param name="string" as="xs:string"/>
    <xsl:param name="core" as="xs:string"/>
    <xsl:sequence select="contains(',.)', substring($core, 1, 1)) and not(starts-with($core, '..')) and matches($string, '^[ \t]*\n')"/>
  </xsl:function>

  <!-- The hyphens of a divided word go: at the end before a joining break, at the start after it. -->
  <xsl:function name="e:without-division" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:param name="core" as="xs:string"/>
    <xsl:variable name="end" as="xs:boolean"
        select="contains($e:hyphens, substring($core, string-length($core))) and e:joined-after($text, $joints) and e:divides($text, $joints, $core)"/>
    <xsl:variable name="start" as="xs:boolean"
        select="starts-with($core, '-') and matches($core, '^-\p{L}') and e:joined-before($text, $joints)"/>
    <xsl:sequence select="
        if ($end or $start) then substring($core, if ($start) then 2 else 1,
            string-length($core) - (if ($start) then 1 else 0) - (if ($end) then 1 else 0))
        else $core"/>
  </xsl:function>

  <xsl:variable name="e:hyphens" static="yes" as="xs:string" select="'-&#x2010;&#xAC;&#x2E17;&#xAD;'"/>

  <!-- A hyphen after a letter (or alone in its element), not followed by a capital. -->
  <xsl:function name="e:divides" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="joints" as="map(*)"/>
    <xsl:param name="core" as="xs:string"/>
    <xsl:sequence select="(string-length($core) = 1 or matches(e:end($core), '^\p{L}'))
        and not(matches(e:after($joints?before(generate-id($text))), '^\s*\p{Lu}'))"/>
  </xsl:function>

</xsl:stylesheet>
