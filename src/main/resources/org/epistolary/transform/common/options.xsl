<?xml version="1.0" encoding="UTF-8"?>
<!-- The parameters that every rendering has. html.xsl and text.xsl add their own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    exclude-result-prefixes="#all">

  <!-- 'reading': corrected, regularised, expanded, additions in, deletions out, lines joined.
       'diplomatic': as written, line by line. -->
  <xsl:param name="view" as="xs:string" select="'reading'"/>

  <!-- Language of the labels and of generated dates: a key of $e:labels. An unknown one falls back to English. -->
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <!-- 'end': notes are numbered and follow the text. 'inline': they stand in place, in brackets.
       'none': neither notes nor commentary. -->
  <xsl:param name="notes" as="xs:string" select="'end'"/>

  <!-- What a hyphen at the end of a line means when the line break says nothing (no @break).
       'join': before a small letter it divides a word and goes. 'keep': it is left as it stands. -->
  <xsl:param name="hyphens" as="xs:string" select="'join'"/>

  <xsl:variable name="e:diplomatic" as="xs:boolean" select="$view = 'diplomatic'"/>

  <!-- Stops on a value that means nothing, so that a misspelt option is not silently the default. -->
  <xsl:template name="e:check-options" as="empty-sequence()">
    <xsl:call-template name="e:check-option">
      <xsl:with-param name="name" select="'view'"/>
      <xsl:with-param name="value" select="$view"/>
      <xsl:with-param name="allowed" select="'reading', 'diplomatic'"/>
    </xsl:call-template>
    <xsl:call-template name="e:check-option">
      <xsl:with-param name="name" select="'notes'"/>
      <xsl:with-param name="value" select="$notes"/>
      <xsl:with-param name="allowed" select="'end', 'inline', 'none'"/>
    </xsl:call-template>
    <xsl:call-template name="e:check-option">
      <xsl:with-param name="name" select="'hyphens'"/>
      <xsl:with-param name="value" select="$hyphens"/>
      <xsl:with-param name="allowed" select="'join', 'keep'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="e:check-option" as="empty-sequence()">
    <xsl:param name="name" as="xs:string" required="yes"/>
    <xsl:param name="value" as="xs:string" required="yes"/>
    <xsl:param name="allowed" as="xs:string+" required="yes"/>
    <xsl:if test="not($value = $allowed)">
      <xsl:message terminate="yes" error-code="e:option" expand-text="yes">Parameter {$name}: "{$value}" is not one of {string-join($allowed, ', ')}.</xsl:message>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
