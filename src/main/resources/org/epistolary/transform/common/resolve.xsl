<?xml version="1.0" encoding="UTF-8"?>
<!--
  The first of the two phases. Mode "resolve" turns a TEI text into the text of one view, still in TEI elements:
  alternatives are chosen, white space and line breaks are settled, notes stand where their marker stands,
  registers are gone, what the view leaves out is gone, and empty elements without meaning are gone. The second
  phase (modes "html" and "text") only lays out what it finds.

  Attributes in the namespace of this project tell the layouts what the first phase knows:
    e:other    the alternative that is not shown          e:within   'word': completes a word
    e:part     'commentary' or 'translation': not the text of the letter itself
    e:run-in   an opener's or closer's part that runs on with the text around it
    e:span     'add', 'del', 'damage': a text in a range        e:edge     'begins', 'ends' of a range
    e:place    of a note: 'block' (part of the document, set in place) or 'marker'
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="resolve" on-no-match="shallow-copy"/>

  <xsl:key name="e:id" match="*[@xml:id]" use="@xml:id"/>
  <xsl:key name="e:pointers" match="ptr | ref" use="tokenize(@target) ! substring-after(., '#')"/>

  <!-- The element a local reference points to. The first, should an id be given twice. -->
  <xsl:function name="e:target" as="element()?">
    <xsl:param name="reference" as="attribute()?"/>
    <xsl:sequence select="$reference/tokenize(.)[starts-with(., '#')]
        ! key('e:id', substring-after(., '#'), root($reference))[1] => head()"/>
  </xsl:function>

  <!-- The words of an element in one line, for titles and tool tips. -->
  <xsl:function name="e:plain" as="xs:string">
    <xsl:param name="element" as="element()?"/>
    <xsl:variable name="texts" as="xs:string*">
      <xsl:apply-templates select="if ($element[self::choice or self::orig[orig][reg] or self::sic[sic][corr]]) then $element else $element/node()" mode="e:plain"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($texts))"/>
  </xsl:function>

  <xsl:mode name="e:plain" on-no-match="text-only-copy"/>
  <xsl:template match="text()" mode="e:plain" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>
  <xsl:template match="lb" mode="e:plain" as="xs:string">
    <xsl:sequence select="if (e:joins(.)) then '' else ' '"/>
  </xsl:template>
  <xsl:template match="note" mode="e:plain" as="empty-sequence()"/>
  <xsl:template match="choice | orig[orig][reg] | sic[sic][corr]" mode="e:plain" as="xs:string*">
    <xsl:apply-templates select="e:chosen(.)" mode="e:plain"/>
  </xsl:template>

  <!-- What no other rule knows is rendered by its content; without content there is nothing to render. -->
  <xsl:template match="*" mode="resolve" as="element()*">
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:apply-templates mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="resolve" as="empty-sequence()"/>

  <!-- Blocks of which nothing would show go. Parts of an opener or closer that has text of its own run on with it; so
       does a salute in a paragraph. -->
  <xsl:template match="p | ab | head | salute | signed | dateline | closer | opener | postscript | item | address | addrLine
      | l | trailer | byline | figure" mode="resolve" as="element()*">
    <xsl:choose>
      <xsl:when test="e:runs-on(.)">
        <xsl:call-template name="e:run-in"/>
      </xsl:when>
      <xsl:when test="exists(.//text()[normalize-space()]) or exists(descendant::*[e:counts(.) or self::pb or self::figure[e:has-label(@type)]])">
        <xsl:where-populated>
          <xsl:copy copy-namespaces="no">
            <xsl:copy-of select="@*"/>
            <xsl:apply-templates mode="resolve"/>
          </xsl:copy>
        </xsl:where-populated>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="e:runs-on" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part/(parent::closer | parent::opener)[text()[normalize-space()]])
        or exists($part/(self::salute | self::signed)/../(. | ..)/self::p) or exists($part/self::dateline/parent::p)"/>
  </xsl:function>

  <!-- A figure of which only the kind is known, such as a stamp. -->
  <xsl:template match="figure[e:has-label(@type)][not(normalize-space())][not(graphic)]" mode="resolve" as="element()">
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
    </xsl:copy>
  </xsl:template>

  <!-- Elements that consist of elements: what stands between is indentation. -->
  <xsl:template match="list | table | row | lg | sp | castList" mode="resolve" as="element()*">
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:apply-templates select="* | text()[normalize-space()]" mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <!-- A cell keeps its place in the row though it is empty. -->
  <xsl:template match="cell" mode="resolve" as="element()">
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="resolve"/>
    </xsl:copy>
  </xsl:template>

  <!-- Registers, index entries and the like are data about the text. -->
  <xsl:template match="listPerson | listPlace | listOrg | listBibl | listEvent | listNym | listRelation | listObject | index
      | interp | interpGrp | span | spanGrp | link | linkGrp | certainty | precision | respons | alt | altGrp | join | joinGrp
      | listTranspose | teiHeader | standOff | facsimile | sourceDoc | listAnnotation | timeline"
      mode="resolve" as="empty-sequence()"/>

  <!-- Marks without content that only locate something. -->
  <xsl:template match="handShift | anchor[not(node())] | addSpan[not(node())] | delSpan | damageSpan | metamark[not(node())][not(@function = 'separation')]"
      mode="resolve" as="empty-sequence()"/>

  <xsl:template match="graphic | media | metamark[@function = 'separation'][not(node())]" mode="resolve" as="element()">
    <xsl:copy-of select="." copy-namespaces="no"/>
  </xsl:template>

  <!-- Running heads, catchwords, page numbers: only the letterhead is text. -->
  <xsl:template match="fw[not(@type = 'letterhead')]" mode="resolve" as="node()*">
    <xsl:if test="$e:diplomatic">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="opener[text()[normalize-space()]]/*" mode="resolve" as="node()*" priority="-0.1">
    <xsl:call-template name="e:run-in"/>
  </xsl:template>

  <xsl:template match="closer[text()[normalize-space()]]/*" mode="resolve" as="node()*" priority="-0.1" name="e:run-in">
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:attribute name="e:run-in" select="'yes'"/>
        <xsl:apply-templates mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <!-- Commentary and translations that share the body with the letter. -->
  <xsl:template match="div[@type = ('comment', 'commentary', 'apparatus')][not(ancestor::div[@type = ('comment', 'commentary')])]"
      mode="resolve" as="element()*">
    <xsl:if test="$notes ne 'none'">
      <div xmlns="http://www.tei-c.org/ns/1.0" e:part="commentary">
        <xsl:apply-templates select="@xml:lang, node()" mode="resolve"/>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="div[e:says(., $e:translation)][e:has-original(..)]" mode="resolve" as="element()">
    <div xmlns="http://www.tei-c.org/ns/1.0" e:part="translation">
      <xsl:apply-templates select="@xml:lang, node()" mode="resolve"/>
    </div>
  </xsl:template>

  <xsl:variable name="e:translation" as="xs:string*"
      select="'translation', 'uebersetzung', 'übersetzung', 'traduction', 'traduzione', 'traduccion', 'traducción', 'vertaling'"/>
  <xsl:variable name="e:original" as="xs:string*" select="'original', 'transcription', 'transcript', 'letter', 'source', 'edition'"/>

  <!-- Whether a division is called by one of these words, in whatever case and punctuation. -->
  <xsl:function name="e:says" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:param name="words" as="xs:string*"/>
    <xsl:sequence select="$division/(@type, @subtype) ! replace(lower-case(.), '[^\p{L}\p{N}]', '') = $words"/>
  </xsl:function>

  <!-- Asked by each translation, so found once for all that stand beside each other. -->
  <xsl:function name="e:has-original" as="xs:boolean" cache="yes">
    <xsl:param name="parent" as="node()?"/>
    <xsl:sequence select="some $division in $parent/div satisfies
        e:says($division, $e:original) and not(e:says($division, $e:translation))"/>
  </xsl:function>

  <!-- A date or reference without text gets one. -->
  <xsl:template match="date[not(normalize-space())] | origDate[not(normalize-space())] | docDate[not(normalize-space())]"
      mode="resolve" as="element()*">
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:value-of select="e:date-text(.)"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <xsl:function name="e:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::p | self::ab | self::head | self::item | self::cell | self::note | self::l
        | self::closer | self::opener | self::address | self::addrLine | self::stamp | self::byline | self::trailer
        | self::dateline[not(ancestor::p)] | self::signed[not(ancestor::p)] | self::salute[not(ancestor::p)] | self::figure))"/>
  </xsl:function>

</xsl:stylesheet>
