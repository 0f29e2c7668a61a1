<?xml version="1.0" encoding="UTF-8"?>
<!-- What kind of document it is, and where it is kept. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:function name="e:document" as="element(e:entry)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="profile" as="element()*" select="$tei/teiHeader/profileDesc"/>
    <xsl:variable name="sent" as="element()*" select="$profile/correspDesc/correspAction[@type = ('sent', 'sending', 'sentBy')]/date"/>
    <xsl:sequence select="e:entry('subtitle', $tei/teiHeader/fileDesc/titleStmt/title[@type = 'sub'])"/>
    <xsl:for-each-group select="$profile/textClass/catRef" group-by="e:class-label(.)">
      <xsl:sequence select="e:entry(current-grouping-key(), current-group() ! e:category(.))"/>
    </xsl:for-each-group>
    <xsl:sequence select="
        e:entry('class', $profile/textClass/classCode),
        e:entry('subject', $profile/textClass/keywords//(term | item[not(.//term)])),
        e:entry('created', $profile/creation[empty($sent)]),
        e:entry('languages', $profile/langUsage/language ! (if (normalize-space()) then . else e:language-name(@ident))),
        e:entry('original-language', $tei/teiHeader/fileDesc/(sourceDesc//textLang, notesStmt/note[@type = 'original-language']/lang))"/>
  </xsl:function>

  <!-- The name of a language that the file gives as a code only. -->
  <xsl:function name="e:language-name" as="xs:string?">
    <xsl:param name="code" as="attribute()?"/>
    <xsl:variable name="key" as="xs:string?" select="e:lang($code) ! ('lang-' || .)"/>
    <xsl:sequence select="if (e:has-label($key)) then e:label($key) else $code ! string()"/>
  </xsl:function>

  <!-- "#classification" names its entry; a scheme that has no label here is a class. -->
  <xsl:function name="e:class-label" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="scheme" as="xs:string" select="lower-case(substring-after($reference/@scheme, '#'))"/>
    <xsl:sequence select="if ($scheme = ('classification', 'precedence', 'kind')) then $scheme
        else if ($scheme = ('genre', 'type', 'documenttype', 'document-type')) then 'kind' else 'class'"/>
  </xsl:function>

  <!-- The words for a category: the first, and those in other languages after it. -->
  <xsl:function name="e:category" as="xs:string*">
    <xsl:param name="reference" as="element()"/>
    <xsl:for-each select="$reference/@target/tokenize(.)[starts-with(., '#')]">
      <xsl:variable name="category" as="element()?" select="key('e:id', substring(., 2), root($reference))[1]"/>
      <xsl:variable name="words" as="xs:string*"
          select="($category/catDesc[e:lang(@xml:lang) = $language], $category/catDesc)/e:plain(.)[. ne '']"/>
      <xsl:variable name="others" as="xs:string*" select="distinct-values(tail($words))[. ne $words[1]]"/>
      <xsl:sequence select="$words[1] ! (. || (if (exists($others)) then ' (' || string-join($others, ', ') || ')' else ''))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- One holding after another, each with its description; then where it was printed. -->
  <xsl:function name="e:source" as="element(e:entry)*">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="source" as="element()*" select="$header/fileDesc/sourceDesc"/>
    <xsl:for-each select="$source//msDesc[not(ancestor::msDesc)]">
      <xsl:sequence select="e:entry(if (position() = 1) then 'holding' else 'further-holding', msIdentifier)"/>
      <xsl:sequence select="e:description(.)"/>
    </xsl:for-each>
    <xsl:sequence select="
        e:entry('contents', $source/p),
        e:entry('printed', $source//(bibl | biblStruct | biblFull)[not(ancestor::msDesc)][not(ancestor::bibl)][not(@xml:id = ('recipient', 'date', 'where'))])"/>
  </xsl:function>

  <xsl:function name="e:description" as="element(e:entry)*">
    <xsl:param name="holding" as="element()"/>
    <xsl:variable name="physical" as="element()*" select="$holding/physDesc"/>
    <xsl:variable name="support" as="element()*" select="$physical/objectDesc/supportDesc"/>
    <xsl:sequence select="
        e:entry('leaves', $holding/msContents//locus),
        e:entry('contents', $holding/msContents/(summary | p | msItem/(title | note[not(@type = 'keyword')]))),
        e:entry('form', ($physical/objectDesc/@form, $holding/../objectType/(@corresp | text()))),
        e:entry('material', e:in-language($support/(support | .[not(*)]), $language)),
        e:entry('extent', e:in-language($support/extent/(measure | .[not(measure)]), $language)),
        e:entry('foliation', $support/foliation),
        e:entry('condition', $support/condition),
        e:entry('layout', $physical/objectDesc/layoutDesc),
        e:entry('hand', ($physical/handDesc/(handNote | p | .[not(*)]))),
        e:entry('typescript', $physical/typeDesc),
        e:entry('decoration', $physical/decoDesc),
        e:entry('additions', $physical/additions/(incident | p | .[not(*)])),
        e:entry('seal', $physical/sealDesc),
        e:entry('enclosures', $physical/accMat),
        e:entry('physical', $physical/p),
        e:entry('origin', $holding/history/origin),
        e:entry('provenance', $holding/history/provenance),
        e:entry('acquisition', $holding/history/acquisition),
        e:entry('bibliography', e:in-language($holding/additional/listBibl/*, $language))"/>
  </xsl:function>

  <!-- A number that the call number already spells out is not repeated. -->
  <xsl:template match="idno/idno[contains(string-join(../text()), normalize-space(.))]" mode="metadata" as="empty-sequence()" priority="3"/>

  <!-- "2 seite" from the attributes, where there are no words. -->
  <xsl:template match="measure[not(normalize-space())]" mode="metadata" as="text()" priority="2">
    <xsl:value-of select="string-join((@quantity, @unit)[normalize-space()], ' ')"/>
  </xsl:template>

  <xsl:template match="handNote[not(normalize-space())]" mode="metadata" as="text()" priority="2">
    <xsl:value-of select="string-join((@medium, @style, @script) ! translate(., '-_', '  '), ', ')"/>
  </xsl:template>

</xsl:stylesheet>
