<?xml version="1.0" encoding="UTF-8"?>
<!--
  Blocks in plain text. Two tunnel parameters say how a block is set off where it stands:
  $break, the mark around it (a block, or only a line inside an item, a blank in a cell), and $indent.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="text" on-no-match="text-only-copy"/>

  <xsl:template match="p | ab | head | div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | body | front | back | opener | closer | postscript | argument | epigraph | trailer
      | byline | quote[p or lg or list or table] | sp | stage | castList | titlePage | docTitle | cit[bibl] | address | lg
      | table | note[@e:place = 'block'] | group/text | fw[@type = 'letterhead'] | div/gap | body/gap"
      mode="text" as="item()*">
    <xsl:call-template name="e:set-block"/>
  </xsl:template>

  <xsl:template name="e:set-block" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:param name="indent" as="xs:string" select="''" tunnel="yes"/>
    <xsl:sequence select="$break, $indent"/>
    <xsl:next-match/>
    <xsl:sequence select="$break, $indent"/>
  </xsl:template>

  <!-- Lines within a block. -->
  <xsl:template match="addrLine | l | salute[not(@e:run-in)] | signed[not(@e:run-in)] | dateline[not(@e:run-in)] | opener/seg[not(@e:run-in)]
      | closer/seg[not(@e:run-in)] | castItem | speaker | row | lb | titlePart" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:param name="indent" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="mark" as="xs:string" select="if ($break = ' ') then ' ' else $e:line"/>
    <xsl:sequence select="$mark, $indent"/>
    <xsl:next-match/>
    <xsl:sequence select="$mark, $indent"/>
  </xsl:template>

  <!-- A phrase that is set to one side stands on a line of its own. -->
  <xsl:template match="seg[e:is-aligned(.)] | hi[e:is-aligned(.)]" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:param name="indent" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="mark" as="xs:string" select="if ($break = ' ') then ' ' else $e:line"/>
    <xsl:sequence select="$mark, $indent"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="$mark, $indent"/>
  </xsl:template>

  <!-- An item follows its label on one line; its further blocks are lines below it, one step in. -->
  <xsl:template match="item" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:param name="indent" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="mark" as="xs:string" select="if ($break = ' ') then ' ' else $e:line"/>
    <xsl:sequence select="$mark, $indent, (e:item-label(.), '-')[1], $e:continue"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="break" select="$mark" tunnel="yes"/>
      <xsl:with-param name="indent" select="if ($break = ' ') then '' else $indent || $e:indent" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="$mark"/>
  </xsl:template>

  <xsl:template match="list" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:param name="indent" as="xs:string" select="''" tunnel="yes"/>
    <xsl:sequence select="$break"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="break" select="if ($break = ' ') then ' ' else $e:line" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="$break, $indent"/>
  </xsl:template>

  <!-- The label before an item is printed with it. -->
  <xsl:template match="list/label[following-sibling::*[not(self::pb or self::lb or self::cb)][1]/self::item]" mode="text" as="empty-sequence()"/>

  <!-- Cells are parted by tabs; a paragraph in a cell is no block. -->
  <xsl:template match="cell" mode="text" as="item()*">
    <xsl:sequence select="if (preceding-sibling::cell) then $e:cell else ()"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="break" select="' '" tunnel="yes"/>
      <xsl:with-param name="indent" select="''" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="floatingText" mode="text" as="item()*">
    <xsl:param name="indent" as="xs:string" select="''" tunnel="yes"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="indent" select="$indent || $e:indent" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Parts that are not the letter's own text: see text.xsl. -->
  <xsl:template match="div[@e:part]" mode="text" as="empty-sequence()"/>

  <xsl:mode name="e:commentary" on-no-match="fail"/>
  <xsl:template match="div" mode="e:commentary" as="item()*">
    <xsl:sequence select="$e:block, e:label('commentary'), $e:block"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="$e:block"/>
  </xsl:template>

  <!-- Notes at the end: "[1] ...", with their paragraphs on lines of their own. -->
  <xsl:mode name="e:end-note" on-no-match="fail"/>
  <xsl:template match="note" mode="e:end-note" as="item()*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:sequence select="$e:block, '[' || $numbers(generate-id()) || ']', $e:continue"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="break" select="$e:line" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="$e:block"/>
  </xsl:template>

  <xsl:template match="milestone[@unit = 'section' or contains(@rendition, 'hr') or contains(@rend, 'hr')]
      | metamark[@function = 'separation'][not(node())]" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:sequence select="$break, '---', $break"/>
  </xsl:template>

  <xsl:template match="space" mode="text" as="xs:string">
    <xsl:sequence select="$e:line"/>
  </xsl:template>

  <xsl:template match="figure" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:sequence select="$break, '[' || e:figure-words(.) || ']', $break"/>
  </xsl:template>

  <!-- Somebody's summary instead of the letter. -->
  <xsl:template match="div[@type = 'regest']" mode="text" as="item()*">
    <xsl:sequence select="$e:block, '[' || e:label('regest') || ']', $e:block"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="$e:block"/>
  </xsl:template>

  <!-- What kind of paragraph it is, where the words alone would not tell. -->
  <xsl:template match="ab[@type = ('postmark', 'envelope')]" mode="text" as="item()*">
    <xsl:param name="break" as="xs:string" select="$e:block" tunnel="yes"/>
    <xsl:sequence select="$break, '[' || e:label(@type) || ']', ' '"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="$break"/>
  </xsl:template>

</xsl:stylesheet>
