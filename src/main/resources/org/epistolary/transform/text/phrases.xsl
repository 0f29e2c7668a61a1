<?xml version="1.0" encoding="UTF-8"?>
<!-- Phrases in plain text: the words, and the few signs that words alone cannot give. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template match="text()" mode="text" as="xs:string">
    <xsl:sequence select="string()"/>
  </xsl:template>

  <!-- Supplied words stand in brackets. Letters that complete a word do not in the reading view: no word is cut. -->
  <xsl:template match="supplied" mode="text" as="item()*">
    <xsl:call-template name="e:signed">
      <xsl:with-param name="sign" select="e:wants-brackets(.)"/>
      <xsl:with-param name="open" select="'['"/>
      <xsl:with-param name="close" select="']'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="unclear" mode="text" as="item()*">
    <xsl:call-template name="e:signed">
      <xsl:with-param name="sign" select="e:wants-query(.)"/>
      <xsl:with-param name="close" select="'[?]'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The signs of the diplomatic view: double brackets for deletions, slashes for additions,
       parentheses for expanded letters. -->
  <xsl:template match="del | surplus" mode="text" as="item()*">
    <xsl:call-template name="e:signed">
      <xsl:with-param name="open" select="'⟦'"/>
      <xsl:with-param name="close" select="'⟧'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="add" mode="text" as="item()*">
    <xsl:call-template name="e:signed">
      <xsl:with-param name="sign" select="$e:diplomatic"/>
      <xsl:with-param name="open" select="'\'"/>
      <xsl:with-param name="close" select="'/'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="ex" mode="text" as="item()*">
    <xsl:call-template name="e:signed">
      <xsl:with-param name="sign" select="$e:diplomatic"/>
      <xsl:with-param name="open" select="'('"/>
      <xsl:with-param name="close" select="')'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="e:signed" as="item()*">
    <xsl:param name="sign" as="xs:boolean" select="true()"/>
    <xsl:param name="open" as="xs:string" select="''"/>
    <xsl:param name="close" as="xs:string" select="''"/>
    <xsl:variable name="shown" as="xs:boolean" select="$sign and ($e:diplomatic or not(@e:within))"/>
    <xsl:sequence select="if ($shown and not(@e:edge and not(contains(@e:edge, 'begins')))) then $open else ()"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="if ($shown and not(@e:edge and not(contains(@e:edge, 'ends')))) then $close else ()"/>
  </xsl:template>

  <!-- The marker of a note, or the note itself. -->
  <xsl:template match="note[@e:place = 'marker']" mode="text" as="item()*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:sequence select="$numbers(generate-id()) ! ('[' || . || ']')"/>
  </xsl:template>

  <xsl:template match="note[@e:place = 'marker'][$notes = 'inline']" mode="text" as="item()*" priority="1">
    <xsl:sequence select="' ['"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="break" select="' '" tunnel="yes"/>
      <xsl:with-param name="indent" select="''" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="']'"/>
  </xsl:template>

  <xsl:template match="pb[@n][$pages = 'inline']" mode="text" as="xs:string">
    <xsl:sequence select="'[' || normalize-space(@n) || ']'"/>
  </xsl:template>

  <xsl:template match="stamp" mode="text" as="item()*">
    <xsl:sequence select="' [' || e:label('stamp') || ': '"/>
    <xsl:apply-templates mode="text">
      <xsl:with-param name="break" select="' '" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:sequence select="'] '"/>
  </xsl:template>

  <xsl:template match="fw[not(@type = 'letterhead')]" mode="text" as="item()*">
    <xsl:sequence select="$e:line"/>
    <xsl:apply-templates mode="text"/>
    <xsl:sequence select="$e:line"/>
  </xsl:template>

</xsl:stylesheet>
