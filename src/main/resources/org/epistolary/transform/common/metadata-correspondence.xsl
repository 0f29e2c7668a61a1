<?xml version="1.0" encoding="UTF-8"?>
<!-- Who wrote to whom, when and where: from correspDesc, else from the places where editions without one put it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:function name="e:correspondence" as="element(e:entry)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="described" as="element(e:entry)*">
      <xsl:apply-templates select="$tei/teiHeader/profileDesc/correspDesc" mode="e:correspondence"/>
    </xsl:variable>
    <xsl:sequence select="if (exists($described[normalize-space()])) then $described else e:undescribed($tei)"/>
  </xsl:function>

  <xsl:mode name="e:correspondence" on-no-match="shallow-skip"/>

  <xsl:template match="correspDesc" mode="e:correspondence" as="element(e:entry)*">
    <xsl:apply-templates select="correspAction, correspContext" mode="e:correspondence"/>
    <xsl:variable name="summaries" as="element(note)*" select="note[e:is-summary(.)]"/>
    <xsl:sequence select="
        e:entry('abstract', $summaries),
        e:entry('corresp-note', (note except $summaries, p, correspAction/note))"/>
  </xsl:template>

  <!-- A note that says itself that it sums the letter up. -->
  <xsl:function name="e:is-summary" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="lower-case($note/@type) = ('summary', 'abstract', 'regest', 'regesta')"/>
  </xsl:function>

  <!-- Who, where, when and number of an action. -->
  <xsl:function name="e:who" as="element()*">
    <xsl:param name="action" as="element()"/>
    <xsl:sequence select="$action/(persName | orgName | name[not(@type = 'place')] | rs[not(@type = 'place')])"/>
  </xsl:function>

  <xsl:function name="e:where" as="element()*">
    <xsl:param name="action" as="element()"/>
    <xsl:sequence select="$action/(placeName | settlement | district | region | country | geogName | location | name[@type = 'place'] | rs[@type = 'place'])"/>
  </xsl:function>

  <xsl:template match="correspAction[@type = ('sent', 'sending', 'sentBy', 'author')]" mode="e:correspondence" as="element(e:entry)*">
    <xsl:sequence select="
        e:entry('sent', e:who(.)),
        e:entry('sent-place', e:where(.)),
        e:entry('sent-date', date),
        e:entry('outgoing', (idno, num))"/>
  </xsl:template>

  <!-- An edition that names both parties under "sent" says who is who in its own way: no side is claimed. -->
  <xsl:template match="correspAction[@type = 'sent'][persName/@type = 'sender'][persName/@type = 'addressee']"
      mode="e:correspondence" as="element(e:entry)*" priority="1">
    <xsl:sequence select="
        e:entry('correspondents', e:who(.)),
        e:entry('sent-place', e:where(.)),
        e:entry('sent-date', date)"/>
  </xsl:template>

  <xsl:template match="correspAction[@type = ('received', 'receiving', 'deliveredTo')]" mode="e:correspondence" as="element(e:entry)*">
    <xsl:sequence select="
        e:entry('received', e:who(.)),
        e:entry('received-place', e:where(.)),
        e:entry('received-date', date),
        e:entry('incoming', (idno, num))"/>
  </xsl:template>

  <xsl:template match="correspAction[@subtype = ('copy', 'cc', 'bcc')]" mode="e:correspondence" as="element(e:entry)*" priority="2">
    <xsl:sequence select="e:entry('copies', (e:who(.), date))"/>
  </xsl:template>

  <xsl:template match="correspAction[@type = 'transmitted']" mode="e:correspondence" as="element(e:entry)*">
    <xsl:sequence select="
        e:entry('transmitted', e:who(.)),
        e:entry('transmission', (@subtype ! translate(., '-_', '  '), e:together((e:where(.), date, idno))))"/>
  </xsl:template>

  <!-- Any other step, redirections too: in one line under its own name. -->
  <xsl:template match="correspAction" mode="e:correspondence" as="element(e:entry)*" priority="-0.5">
    <xsl:sequence select="e:entry(e:step-label(.), e:together((e:who(.), e:where(.), date, idno, num)))"/>
  </xsl:template>

  <xsl:template match="correspAction[@subtype = ('redirecting', 'redirected', 'forwarding', 'forwarded')]"
      mode="e:correspondence" as="element(e:entry)*" priority="2">
    <xsl:sequence select="e:entry(e:step-label(.), e:together((e:who(.), e:where(.), date, idno, num)))"/>
  </xsl:template>

  <xsl:function name="e:step-label" as="xs:string">
    <xsl:param name="action" as="element()"/>
    <xsl:variable name="step" as="xs:string" select="($action/@subtype, $action/@type, 'context')[1] ! replace(., 'ing$', 'ed')"/>
    <xsl:sequence select="$step"/>
  </xsl:function>

  <!-- Several nodes as one value. -->
  <xsl:function name="e:together" as="element(e:value)?">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="values" as="element(e:value)*" select="($nodes ! e:value(.))[normalize-space()]"/>
    <xsl:if test="exists($values)">
      <e:value>
        <xsl:for-each select="$values">
          <xsl:value-of select="if (position() gt 1) then ', ' else ''"/>
          <xsl:sequence select="node()"/>
        </xsl:for-each>
      </e:value>
    </xsl:if>
  </xsl:function>

  <xsl:template match="correspContext" mode="e:correspondence" as="element(e:entry)*">
    <xsl:for-each-group select="(ref | ptr | p | note)[normalize-space() or e:safe-link(@target)]" group-by="e:context-label(.)">
      <xsl:sequence select="e:entry(current-grouping-key(), current-group())"/>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="e:context-label" as="xs:string">
    <xsl:param name="ref" as="element()"/>
    <xsl:variable name="type" as="xs:string" select="lower-case(string-join(($ref/@type, $ref/@subtype), ' '))"/>
    <xsl:sequence select="
        if (contains($type, 'replyto') or contains($type, 'reply-to')) then 'reply-to'
        else if (matches($type, 'repl(ied|y)-?by')) then 'replied-by'
        else if (contains($type, 'prev')) then 'previous'
        else if (contains($type, 'next')) then 'next'
        else if (contains($type, 'belongs')) then 'belongs'
        else 'context'"/>
  </xsl:function>

  <!-- No correspDesc: persons with a role, marked bibl elements, a heading with marked names. -->
  <xsl:function name="e:undescribed" as="element(e:entry)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="header" as="element()?" select="head($tei/teiHeader)"/>
    <xsl:variable name="persons" as="element()*" select="$header/profileDesc/particDesc//person"/>
    <xsl:variable name="marked" as="element()*" select="$header/fileDesc/sourceDesc//bibl[@xml:id]"/>
    <xsl:variable name="named" as="element()*" select="($tei/text//head)[position() le 3]//persName"/>
    <xsl:sequence select="
        e:entry('sent', ($persons[@role = ('sender', 'author')]/(persName, self::*)[1], $named[@type = 'from'])),
        e:entry('received', ($persons[@role = ('recipient', 'addressee', 'receiver')]/(persName, self::*)[1],
            $marked[@xml:id = 'recipient'], $named[@type = 'to'])),
        e:entry('scribe', $persons[@role = 'scribe']/(persName, self::*)[1]),
        e:entry('sent-place', $marked[@xml:id = 'where']),
        e:entry('sent-date', ($marked[@xml:id = 'date'],
            ($header/profileDesc/creation/date, $header/fileDesc/sourceDesc//(bibl | biblStruct)//date)[1][empty($marked[@xml:id = 'date'])]))"/>
  </xsl:function>

</xsl:stylesheet>
