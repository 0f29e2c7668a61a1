<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a marker in the text and the note after it, linked both ways; or the note in its place. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template match="note[@e:place = 'marker']" mode="html" as="element()*">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:param name="prefix" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="number" as="xs:integer?" select="$numbers(generate-id())"/>
    <xsl:if test="exists($number)">
      <sup class="marker"><a id="{$prefix}noteref-{$number}" href="#{$prefix}note-{$number}" role="doc-noteref" aria-label="{e:label('note')} {$number}" lang="{$e:label-language}">{$number}</a></sup>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note[@e:place = 'marker'][$notes = 'inline']" mode="html" as="element()" priority="1">
    <xsl:element name="{e:box(.)}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'inline-note'"/>
      </xsl:call-template>
      <xsl:text>[</xsl:text>
      <xsl:apply-templates mode="html"/>
      <xsl:text>]</xsl:text>
    </xsl:element>
  </xsl:template>

  <!-- A note that is part of the document. -->
  <xsl:template match="note" mode="html" as="element(Q{}div)" priority="-0.1">
    <div>
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'document-note', @type[. = 'distribution']"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template name="e:endnotes" as="element(Q{}section)?">
    <xsl:param name="noted" as="element()*" required="yes"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:if test="exists($noted)">
      <section class="notes" role="doc-endnotes">
        <xsl:sequence select="e:heading($level, e:label('notes'))"/>
        <ol>
          <xsl:apply-templates select="$noted" mode="e:endnote"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:mode name="e:endnote" on-no-match="fail"/>
  <xsl:template match="note" mode="e:endnote" as="element(Q{}li)">
    <xsl:param name="numbers" as="map(*)" tunnel="yes"/>
    <xsl:param name="prefix" as="xs:string" tunnel="yes"/>
    <xsl:variable name="number" as="xs:integer" select="$numbers(generate-id())"/>
    <li id="{$prefix}note-{$number}">
      <div class="note">
        <xsl:sequence select="@xml:lang ! e:language-attributes(.)"/>
        <xsl:apply-templates mode="html"/>
        <xsl:text> </xsl:text>
        <a class="back" href="#{$prefix}noteref-{$number}" role="doc-backlink" aria-label="{e:label('back-to-note')} {$number}" lang="{$e:label-language}">↩</a>
      </div>
    </li>
  </xsl:template>

</xsl:stylesheet>
