<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes and pointers in the first phase: which notes are shown, and where. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- A note with a marker in the running text. Its place in the result is the place of the marker. -->
  <xsl:template match="note" mode="resolve" as="element()*">
    <xsl:param name="fetched" as="xs:boolean" select="false()"/>
    <xsl:if test="$notes ne 'none' and ($fetched or empty(@xml:id) or empty(e:callers(.)))">
      <xsl:call-template name="e:note">
        <xsl:with-param name="place" select="'marker'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A note that belongs to the document (a list of copies, a writer's or clerk's note) is text, set in place,
       when it stands between blocks. Inside a sentence it is treated as any note. -->
  <xsl:template match="note[parent::opener or parent::closer or parent::div or parent::body or parent::postscript or parent::front or parent::back]
      [@hand or @place[not(. = ('foot', 'end'))] or @type = ('distribution', 'authorial', 'address', 'handling', 'receipt', 'routing')]"
      mode="resolve" as="element()*">
    <xsl:call-template name="e:note">
      <xsl:with-param name="place" select="'block'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Notes that only hold register entries, and leaf numbers, are not read. -->
  <xsl:template match="note[not(text()[normalize-space()])][not(* except (listPerson | listPlace | listBibl | listOrg | listEvent | index))]"
      mode="resolve" as="empty-sequence()" priority="2"/>

  <xsl:template match="note[@type = 'foliation']" mode="resolve" as="element()*" priority="1">
    <xsl:if test="$e:diplomatic">
      <fw xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:apply-templates select="@*, node()" mode="resolve"/>
      </fw>
    </xsl:if>
  </xsl:template>

  <xsl:template name="e:note" as="element()*">
    <xsl:param name="place" as="xs:string" required="yes"/>
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:attribute name="e:place" select="$place"/>
        <xsl:apply-templates select="if (count(*) = 1 and p and not(text()[normalize-space()])) then p/node() else node()" mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <!-- The number printed at the start of a note gives way to the number of its marker. -->
  <xsl:template match="note/p[1]/hi[@rend = 'footnote'][1][matches(., '^[0-9*]+\.?$')]" mode="resolve" as="empty-sequence()"/>

  <!-- What calls a note to its place: a pointer, or a reference with nothing but the number or sign of the note. -->
  <xsl:function name="e:callers" as="element()*">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="key('e:pointers', $note/@xml:id, root($note))[self::ptr or e:is-call(.)]"/>
  </xsl:function>

  <xsl:function name="e:is-call" as="xs:boolean">
    <xsl:param name="ref" as="element()"/>
    <xsl:sequence select="matches($ref, '^\s*[\[(]?(\d{1,3}|[*†‡]{1,3})[\])]?\s*$')"/>
  </xsl:function>

  <xsl:template match="ref[starts-with(@target, '#')][e:is-call(.)][e:target(@target)[self::note]]" mode="resolve" as="node()*">
    <xsl:variable name="note" as="element()" select="e:target(@target)"/>
    <xsl:if test=". is e:callers($note)[1]">
      <xsl:apply-templates select="$note" mode="resolve">
        <xsl:with-param name="fetched" select="true()"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- A pointer to a note in this file fetches it. The first pointer only: a note is printed once. -->
  <xsl:template match="ptr" mode="resolve" as="node()*">
    <xsl:variable name="target" as="element()?" select="e:target(@target)"/>
    <xsl:choose>
      <xsl:when test="$target/self::note and . is e:callers($target)[1]">
        <xsl:apply-templates select="$target" mode="resolve">
          <xsl:with-param name="fetched" select="true()"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="matches(@target, '^\s*https?:')">
        <ref xmlns="http://www.tei-c.org/ns/1.0">
          <xsl:copy-of select="@*"/>
          <xsl:value-of select="normalize-space(@target)"/>
        </ref>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- A list of notes keeps those that no pointer fetches. -->
  <xsl:template match="div[@type = 'notes'] | noteGrp" mode="resolve" as="element()*">
    <xsl:if test="$notes ne 'none'">
      <xsl:where-populated>
        <div xmlns="http://www.tei-c.org/ns/1.0" e:part="commentary">
          <xsl:apply-templates select="*[not(self::note[@xml:id][e:callers(.)])]" mode="e:loose-note"/>
        </div>
      </xsl:where-populated>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="e:loose-note" on-no-match="fail"/>
  <xsl:template match="*" mode="e:loose-note" as="node()*">
    <xsl:apply-templates select="." mode="resolve"/>
  </xsl:template>
  <xsl:template match="note" mode="e:loose-note" as="element()*">
    <xsl:where-populated>
      <p xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:apply-templates select="if (p) then p/node() else node()" mode="resolve"/>
      </p>
    </xsl:where-populated>
  </xsl:template>

  <!-- A reference without words is named by what it points to: "L00471", "1895-11-23". In the text itself it is
       the editor's, hence in brackets. -->
  <xsl:template match="ref[not(normalize-space())][not(*)]" mode="resolve" as="element()*">
    <xsl:where-populated>
      <ref xmlns="http://www.tei-c.org/ns/1.0">
        <xsl:copy-of select="@*"/>
        <xsl:value-of select="e:target-name(normalize-space(@target)) ! (if (empty(current()/ancestor::note) and . ne '') then '[' || . || ']' else .)"/>
      </ref>
    </xsl:where-populated>
  </xsl:template>

  <xsl:function name="e:target-name" as="xs:string">
    <xsl:param name="target" as="xs:string"/>
    <xsl:sequence select="if (matches($target, '^https?:')) then $target
        else (tokenize($target, '[/#\s]+')[. ne ''][last()], '')[1] => replace('\.xml$', '')"/>
  </xsl:function>

</xsl:stylesheet>
