<?xml version="1.0" encoding="UTF-8"?>
<!--
  Metadata, read from wherever an edition puts them, as a neutral list that the layouts print:
    e:group/@name > e:entry/@label > e:value (@n a printed number), containing text, e:link/@href and e:date/@when.
  An entry without words is not listed (e:entries). This module has the frame; the modules metadata-*.xsl fill the groups.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:function name="e:metadata" as="document-node()">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="header" as="element()?" select="head($tei/teiHeader)"/>
    <xsl:document>
      <e:group name="metadata"><xsl:sequence select="e:correspondence($tei)"/></e:group>
      <e:group name="document"><xsl:sequence select="e:document($tei)"/></e:group>
      <e:group name="source"><xsl:sequence select="e:source($header)"/></e:group>
      <e:group name="edition"><xsl:sequence select="e:edition($header), e:entry('citation', e:citation($tei))"/></e:group>
      <e:group name="rights"><xsl:sequence select="e:rights($header)"/></e:group>
    </xsl:document>
  </xsl:function>

  <!-- The entries of a group. Neighbours with one label are one entry; few groups have any. -->
  <xsl:function name="e:entries" as="element(e:entry)*">
    <xsl:param name="group" as="element(e:group)"/>
    <xsl:variable name="entries" as="element(e:entry)*" select="$group/e:entry[normalize-space()]"/>
    <xsl:choose>
      <xsl:when test="e:all-different($entries/@label)">
        <xsl:sequence select="$entries"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each-group select="$entries" group-adjacent="@label">
          <xsl:sequence select="if (count(current-group()) = 1) then . else e:merged(current-group())"/>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="e:merged" as="element(e:entry)">
    <xsl:param name="entries" as="element(e:entry)+"/>
    <e:entry label="{$entries[1]/@label}">
      <xsl:copy-of select="$entries/e:value"/>
    </e:entry>
  </xsl:function>

  <xsl:function name="e:all-different" as="xs:boolean">
    <xsl:param name="strings" as="xs:string*"/>
    <xsl:sequence select="count($strings) = count(distinct-values($strings))"/>
  </xsl:function>

  <!-- An entry with a value for each of the nodes that has something to show. -->
  <xsl:function name="e:entry" as="element(e:entry)?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="nodes" as="item()*"/>
    <xsl:if test="exists($nodes)">
      <e:entry label="{e:label($label)}">
        <xsl:sequence select="if (exists(tail($nodes))) then e:different(e:meant($nodes) ! e:value(.)) else e:value($nodes)"/>
      </e:entry>
    </xsl:if>
  </xsl:function>

  <xsl:function name="e:meant" as="item()*">
    <xsl:param name="nodes" as="item()*"/>
    <xsl:sequence select="if (every $node in $nodes satisfies $node instance of element()) then e:in-language($nodes, $language) else $nodes"/>
  </xsl:function>

  <xsl:function name="e:different" as="element(e:value)*">
    <xsl:param name="values" as="element(e:value)*"/>
    <xsl:for-each-group select="$values[normalize-space()]" group-by="@n || ':' || .">
      <xsl:sequence select="."/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="e:value" as="element(e:value)">
    <xsl:param name="item" as="item()"/>
    <e:value>
      <xsl:choose>
        <xsl:when test="$item instance of element(e:value)">
          <xsl:copy-of select="$item/(@n, node())"/>
        </xsl:when>
        <xsl:when test="$item instance of element()">
          <xsl:copy-of select="$item/@n[../self::persName or ../self::orgName]"/>
          <xsl:apply-templates select="$item" mode="metadata"/>
        </xsl:when>
        <xsl:when test="$item instance of node()">
          <xsl:apply-templates select="$item" mode="metadata"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="$item"/>
        </xsl:otherwise>
      </xsl:choose>
    </e:value>
  </xsl:function>

  <!-- The title of a document: the one meant for readers, in the language of the page. -->
  <xsl:function name="e:title" as="xs:string" cache="yes">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="titles" as="element()*" select="$tei/teiHeader/fileDesc/titleStmt/title[normalize-space()]"/>
    <xsl:variable name="candidates" as="element()*"
        select="$titles[@type = 'main'], $titles[@level = 'a'], $titles[@n = 'digital'], $titles[@type = 'label'],
            $titles[not(@type = ('iso-date', 'sub', 's', 'short', 'desc'))][not(@level = ('s', 'm'))], $titles"/>
    <xsl:sequence select="(e:in-language($candidates[@xml:lang], $language), $candidates)[1] ! e:plain(.)[. ne '']
        => head() => e:or(e:label('untitled'))"/>
  </xsl:function>

  <xsl:function name="e:or" as="xs:string">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:param name="default" as="xs:string"/>
    <xsl:sequence select="($value, $default)[1]"/>
  </xsl:function>

  <!-- The words of a value. -->
  <xsl:mode name="metadata" on-no-match="text-only-copy"/>

  <xsl:template match="text()" mode="metadata" as="text()">
    <xsl:value-of select="e:white-space(., e:joints(root()))"/>
  </xsl:template>

  <xsl:template match="@*" mode="metadata" as="text()">
    <xsl:value-of select="normalize-space(.)"/>
  </xsl:template>

  <!-- Parts side by side without punctuation of their own are set apart. -->
  <xsl:template match="*[*[2]][not(text()[normalize-space()])]" mode="metadata" as="node()*" priority="-0.3">
    <xsl:for-each select="e:in-language(*, $language)">
      <xsl:variable name="part" as="node()*">
        <xsl:apply-templates select="." mode="metadata"/>
      </xsl:variable>
      <xsl:if test="normalize-space(string-join($part)) ne ''">
        <xsl:value-of select="if (position() = 1) then '' else if (self::p or self::bibl or preceding-sibling::*[1][matches(., '[.:;]\s*$')]) then ' ' else ', '"/>
        <xsl:sequence select="if ($part[self::*]) then $part else e:text(normalize-space(string-join($part)))"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="e:text" as="text()">
    <xsl:param name="words" as="xs:string"/>
    <xsl:value-of select="$words"/>
  </xsl:function>

  <xsl:template match="persName[forename][surname][not(text()[normalize-space()])]" mode="metadata" as="node()*" priority="2">
    <xsl:call-template name="e:linked">
      <xsl:with-param name="words" as="text()">
        <xsl:value-of select="(forename, nameLink, surname) ! normalize-space()"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="persName | orgName | placeName | name | rs | settlement | country | repository | institution | geogName | term | resp"
      mode="metadata" as="node()*">
    <xsl:choose>
      <xsl:when test="@ref">
        <xsl:call-template name="e:linked">
          <xsl:with-param name="words" as="node()*">
            <xsl:next-match/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:next-match/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An alias is followed by the name that the register has for its bearer. -->
  <xsl:template match="persName[@type = 'alias'][not(ancestor::person)]" mode="metadata" as="node()*" priority="3">
    <xsl:variable name="bearer" as="xs:string?"
        select="e:target(@ref)/(persName[@type = 'main'], persName[not(@type = 'alias')], orgName)[1] ! e:plain(.)"/>
    <xsl:next-match/>
    <xsl:if test="$bearer ne '' and not(contains(., $bearer))">
      <xsl:value-of select="' (' || $bearer || ')'"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="e:linked" as="node()*">
    <xsl:param name="words" as="node()*" required="yes"/>
    <xsl:variable name="link" as="xs:string?" select="e:authority(., root(.))[not($words/self::e:link)]"/>
    <xsl:choose>
      <xsl:when test="exists($link) and normalize-space(string-join($words)) ne ''">
        <e:link href="{$link}">
          <xsl:sequence select="$words"/>
        </e:link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$words"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="date | origDate | docDate" mode="metadata" as="element(e:date)">
    <e:date>
      <xsl:copy-of select="e:datetime(.) ! e:attribute('when', .)"/>
      <xsl:value-of select="(e:plain(.)[. ne ''], e:date-text(.))[1]"/>
    </e:date>
  </xsl:template>

  <xsl:function name="e:attribute" as="attribute()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

  <xsl:template match="ref | ptr | licence/@target | idno[matches(., '^\s*https?:')] | email" mode="metadata" as="node()*">
    <xsl:variable name="link" as="xs:string?"
        select="(@target, ../self::licence/@target, self::idno, self::email ! ('mailto:' || normalize-space())) ! e:safe-link(.) => head()"/>
    <xsl:variable name="words" as="xs:string" select="(e:plain(self::*)[. ne ''], $link, '')[1]"/>
    <xsl:choose>
      <xsl:when test="exists($link)">
        <e:link href="{$link}"><xsl:value-of select="$words"/></e:link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$words"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="lb | space" mode="metadata" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="choice" mode="metadata" as="node()*" priority="2">
    <xsl:apply-templates select="e:chosen(.)" mode="metadata"/>
  </xsl:template>

  <xsl:template match="supplied" mode="metadata" as="node()*">
    <xsl:value-of select="'['[not(matches(current(), '^\s*\['))]"/>
    <xsl:apply-templates mode="metadata"/>
    <xsl:value-of select="']'[not(matches(current(), '^\s*\['))]"/>
  </xsl:template>

</xsl:stylesheet>
