<?xml version="1.0" encoding="UTF-8"?>
<!--
  Editorial decisions: which of several texts a view shows.
  What is shown keeps its element; @e:other carries the text that was not chosen, for layouts that offer it.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- choice: chosen by name, not by position; of several of one name the first, or the more certain reading. -->
  <xsl:template match="choice" mode="resolve" as="node()*">
    <xsl:variable name="shown" as="element()?" select="e:chosen(.)"/>
    <xsl:apply-templates select="$shown" mode="resolve">
      <xsl:with-param name="other" select="e:other-text(* except $shown)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:function name="e:chosen" as="element()?">
    <xsl:param name="choice" as="element()"/>
    <xsl:variable name="wanted" as="element()*" select="
        if ($e:diplomatic)
        then ($choice/sic, $choice/orig, $choice/abbr, $choice/am)
        else ($choice/corr, $choice/reg, $choice/expan, $choice/ex)"/>
    <xsl:sequence select="($wanted, $choice/unclear[@cert = 'high'], $choice/*)[1]"/>
  </xsl:function>

  <xsl:function name="e:other-text" as="xs:string?">
    <xsl:param name="others" as="element()*"/>
    <xsl:variable name="texts" as="xs:string*" select="$others ! e:plain(.)[. ne '']"/>
    <xsl:sequence select="string-join($texts, ' | ')[. ne '']"/>
  </xsl:function>

  <xsl:template match="choice/* | lem | rdg | orig/orig | orig/reg | reg/orig | reg/reg" mode="resolve" as="node()*">
    <xsl:param name="other" as="xs:string?"/>
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:if test="exists($other)">
          <xsl:attribute name="e:other" select="$other"/>
        </xsl:if>
        <xsl:apply-templates mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <!-- A nested choice has no text of its own to show. -->
  <xsl:template match="choice/choice" mode="resolve" as="node()*" priority="2">
    <xsl:apply-templates select="e:chosen(.)" mode="resolve">
      <xsl:with-param name="other" select="e:other-text(* except e:chosen(.))"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- An original that is itself a pair is a choice without the name. -->
  <xsl:template match="orig[orig][reg]" mode="resolve" as="node()*" priority="3">
    <xsl:call-template name="e:pair"/>
  </xsl:template>
  <xsl:template match="reg[orig][reg]" mode="resolve" as="node()*" priority="3">
    <xsl:call-template name="e:pair"/>
  </xsl:template>
  <xsl:template match="sic[sic][corr]" mode="resolve" as="node()*" priority="3">
    <xsl:call-template name="e:pair"/>
  </xsl:template>
  <xsl:template match="corr[sic][corr]" mode="resolve" as="node()*" priority="3">
    <xsl:call-template name="e:pair"/>
  </xsl:template>

  <xsl:template name="e:pair" as="node()*">
    <xsl:apply-templates select="e:chosen(.)" mode="resolve">
      <xsl:with-param name="other" select="e:other-text(* except e:chosen(.))"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- app: the text that the edition gives, else its first reading. -->
  <xsl:template match="app" mode="resolve" as="node()*">
    <xsl:variable name="shown" as="element()?" select="(lem, .//rdg)[1]"/>
    <xsl:apply-templates select="$shown" mode="resolve">
      <xsl:with-param name="other" select="e:other-text(.//rdg except $shown)"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- subst: the last state is read; the diplomatic view shows both, in the order of the file. -->
  <xsl:template match="subst" mode="resolve" as="node()*">
    <xsl:apply-templates select="*" mode="resolve"/>
  </xsl:template>

  <!-- Deleted and superfluous text is not read. What was restored is. -->
  <xsl:template match="del | surplus" mode="resolve" as="node()*">
    <xsl:if test="$e:diplomatic">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="restore/del" mode="resolve" as="node()*" priority="1">
    <xsl:apply-templates mode="resolve"/>
  </xsl:template>

  <!-- A deletion that holds a note still has its note read. -->
  <xsl:template match="del[.//note]" mode="resolve" as="node()*" priority="0.8">
    <xsl:choose>
      <xsl:when test="$e:diplomatic">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select=".//note[not(ancestor::note)]" mode="resolve"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Letters that the editor added to an abbreviation; the mark that they stand for. -->
  <xsl:template match="am[following-sibling::*[1]/self::ex or preceding-sibling::*[1]/self::ex]" mode="resolve" as="node()*" priority="1">
    <xsl:if test="$e:diplomatic">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- Text that the editor adds: does it complete a word, or stand by itself? -->
  <xsl:template match="supplied | unclear" mode="resolve" as="node()*">
    <xsl:param name="other" as="xs:string?"/>
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:if test="exists($other)">
          <xsl:attribute name="e:other" select="$other"/>
        </xsl:if>
        <xsl:if test="e:within-word(.)">
          <xsl:attribute name="e:within" select="'word'"/>
        </xsl:if>
        <xsl:apply-templates mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="choice/supplied" mode="resolve" as="node()*" priority="1">
    <xsl:param name="other" as="xs:string?"/>
    <xsl:call-template name="e:alternative">
      <xsl:with-param name="other" select="$other"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="choice/unclear" mode="resolve" as="node()*" priority="1" name="e:alternative">
    <xsl:param name="other" as="xs:string?"/>
    <xsl:where-populated>
      <xsl:copy copy-namespaces="no">
        <xsl:copy-of select="@*"/>
        <xsl:attribute name="e:other" select="$other"/>
        <xsl:if test="e:within-word(..)">
          <xsl:attribute name="e:within" select="'word'"/>
        </xsl:if>
        <xsl:apply-templates mode="resolve"/>
      </xsl:copy>
    </xsl:where-populated>
  </xsl:template>

  <xsl:function name="e:within-word" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="text" as="xs:string" select="string($element)"/>
    <xsl:sequence select="
        (matches($text, '^[\p{L}\p{M}\p{N}]')
          and matches(e:touching($element/preceding::node()[1], e:before($element)), '[\p{L}\p{M}\p{N}]$'))
        or (matches($text, '[\p{L}\p{M}\p{N}]$')
          and matches(e:touching($element/following::node()[1], e:after($element)), '^[\p{L}\p{M}\p{N}]'))"/>
  </xsl:function>

  <!-- The text that touches: the next leaf if it is text, though it be white space; else the one behind what is there. -->
  <xsl:function name="e:touching" as="text()?">
    <xsl:param name="leaf" as="node()?"/>
    <xsl:param name="counting" as="node()?"/>
    <xsl:sequence select="if ($leaf instance of text()) then $leaf else $counting[. instance of text()]"/>
  </xsl:function>

  <!-- A gap always shows. What its desc prints in brackets is its sign; other words of desc explain it. -->
  <xsl:template match="gap | ellipsis" mode="resolve" as="element()">
    <xsl:variable name="desc" as="xs:string" select="normalize-space(desc[1])"/>
    <xsl:copy copy-namespaces="no">
      <xsl:copy-of select="@*"/>
      <xsl:if test="$desc ne '' and not(starts-with($desc, '['))">
        <xsl:attribute name="e:other" select="$desc"/>
      </xsl:if>
      <xsl:value-of select="if (starts-with($desc, '[')) then $desc else '[...]'"/>
    </xsl:copy>
  </xsl:template>

  <!-- c: in the diplomatic view the letter form that its rendition names; else the letter. -->
  <xsl:template match="c" mode="resolve" as="text()">
    <xsl:value-of select="string()"/>
  </xsl:template>

  <xsl:template match="c[$e:diplomatic][@rendition = ('#langesS', '#gemination-m', '#gemination-n')]" mode="resolve" as="text()">
    <xsl:value-of select="map{'#langesS': 'ſ', '#gemination-m': 'm̄', '#gemination-n': 'n̄'}(string(@rendition))"/>
  </xsl:template>

  <!-- g: its text, else the character that its declaration maps it to. -->
  <xsl:template match="g[not(normalize-space())]" mode="resolve" as="text()">
    <xsl:variable name="declared" as="element()?" select="e:target(@ref)"/>
    <xsl:value-of select="($declared/mapping[not($e:diplomatic)][@type = ('standard', 'normalized', 'simplified')],
        $declared/mapping)[1] ! normalize-space()"/>
  </xsl:template>

</xsl:stylesheet>
