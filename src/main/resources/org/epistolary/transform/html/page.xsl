<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a page, in their order: heading, summary, metadata, text, translation, notes, commentary, source,
     edition, rights, signs. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="e:page" on-no-match="shallow-skip"/>

  <!-- A corpus: its own heading and metadata, then one letter after another. -->
  <xsl:template match="teiCorpus" mode="e:page" as="item()*">
    <xsl:param name="level" as="xs:integer" select="1"/>
    <xsl:param name="prefix" as="xs:string" select="''"/>
    <header>
      <xsl:sequence select="e:heading($level, e:title(.))"/>
      <xsl:apply-templates select="e:metadata(.)/e:group" mode="e:section">
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:apply-templates>
    </header>
    <xsl:for-each select="TEI | teiCorpus">
      <article id="{if (position() = 1 and $prefix = '') then 'text' else $prefix || 'letter-' || position()}">
        <xsl:apply-templates select="." mode="e:page">
          <xsl:with-param name="level" select="$level + 1"/>
          <xsl:with-param name="prefix" select="$prefix || 'l' || position() || '-'"/>
        </xsl:apply-templates>
      </article>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="TEI" mode="e:page" as="item()*">
    <xsl:param name="level" as="xs:integer" select="1"/>
    <xsl:param name="prefix" as="xs:string" select="''"/>
    <xsl:variable name="resolved" as="document-node()">
      <xsl:document>
        <xsl:apply-templates select="text" mode="resolve">
          <xsl:with-param name="joints" select="e:joints(root())" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:document>
    </xsl:variable>
    <xsl:variable name="metadata" as="element(e:group)*" select="e:metadata(.)/e:group"/>
    <xsl:variable name="noted" as="element()*" select="$resolved//note[$notes = 'end'][@e:place = 'marker']"/>
    <xsl:variable name="numbers" as="map(xs:string, xs:integer)"
        select="map:merge(for $number in 1 to count($noted) return map:entry(generate-id($noted[$number]), $number))"/>
    <header>
      <xsl:sequence select="e:heading($level, e:title(.))"/>
      <xsl:call-template name="e:abstract"/>
    </header>
    <xsl:apply-templates select="$metadata[@name = ('metadata', 'document')]" mode="e:section">
      <xsl:with-param name="level" select="$level + 1"/>
    </xsl:apply-templates>
    <xsl:call-template name="e:reading">
      <xsl:with-param name="resolved" select="$resolved"/>
      <xsl:with-param name="noted" select="$noted"/>
      <xsl:with-param name="source" select="root(.)" tunnel="yes"/>
      <xsl:with-param name="numbers" select="$numbers" tunnel="yes"/>
      <xsl:with-param name="prefix" select="$prefix" tunnel="yes"/>
      <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
    </xsl:call-template>
    <footer>
      <xsl:apply-templates select="$metadata[not(@name = ('metadata', 'document'))]" mode="e:section">
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:apply-templates>
      <xsl:call-template name="e:legend">
        <xsl:with-param name="resolved" select="$resolved"/>
        <xsl:with-param name="level" select="$level + 1"/>
      </xsl:call-template>
    </footer>
  </xsl:template>

  <!-- What is read: the letter, its translation, the notes, the commentary. -->
  <xsl:template name="e:reading" as="item()*">
    <xsl:param name="resolved" as="document-node()" required="yes"/>
    <xsl:param name="noted" as="element()*" required="yes"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:param name="prefix" as="xs:string" tunnel="yes"/>
    <div>
      <xsl:sequence select="if (exists($noted)) then e:attribute('class', 'noted') else ()"/>
      <section class="letter {$view}">
        <xsl:attribute name="id" select="$prefix || 'text'"/>
        <xsl:sequence select="e:language-attributes((text/@xml:lang, @xml:lang, teiHeader//langUsage[count(language) = 1]/language/@ident)[e:lang(.)][1])"/>
        <xsl:element name="h{$level}"><xsl:attribute name="class" select="'quiet'"/><xsl:attribute name="lang" select="$e:label-language"/>{e:label('text')}</xsl:element>
        <xsl:apply-templates select="$resolved/text/node()" mode="html">
          <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
        </xsl:apply-templates>
      </section>
      <xsl:call-template name="e:part">
        <xsl:with-param name="divisions" select="$resolved//div[@e:part = 'translation']"/>
        <xsl:with-param name="label" select="'translation'"/>
      </xsl:call-template>
      <xsl:call-template name="e:endnotes">
        <xsl:with-param name="noted" select="$noted"/>
      </xsl:call-template>
    </div>
    <xsl:call-template name="e:part">
      <xsl:with-param name="divisions" select="$resolved//div[@e:part = 'commentary']"/>
      <xsl:with-param name="label" select="'commentary'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="e:part" as="element(Q{}section)?">
    <xsl:param name="divisions" as="element()*" required="yes"/>
    <xsl:param name="label" as="xs:string" required="yes"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:if test="exists($divisions)">
      <section class="{$label}">
        <xsl:sequence select="e:heading($level, e:label($label))"/>
        <xsl:for-each select="$divisions">
          <div>
            <xsl:sequence select="e:language-attributes(@xml:lang)"/>
            <xsl:apply-templates mode="html">
              <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
            </xsl:apply-templates>
          </div>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="e:abstract" as="element()?">
    <xsl:variable name="paragraphs" as="element()*"
        select="e:in-language(teiHeader/profileDesc/abstract/(* | self::*[not(*)]), $language)[normalize-space()]"/>
    <xsl:if test="exists($paragraphs)">
      <div class="abstract" role="doc-abstract" aria-label="{e:label('abstract')}">
        <xsl:for-each select="$paragraphs">
          <p>
            <xsl:sequence select="e:language-attributes(@xml:lang)"/>
            <xsl:apply-templates select="e:value(.)/node()" mode="e:value"/>
          </p>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- A heading of any level; HTML has six. -->
  <xsl:function name="e:heading" as="element()">
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="words" as="item()*"/>
    <xsl:element name="h{min(($level, 6))}">
      <xsl:sequence select="$words"/>
    </xsl:element>
  </xsl:function>

</xsl:stylesheet>
