<?xml version="1.0" encoding="UTF-8"?>
<!-- Phrases: rendering, editorial signs, breaks. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- Any element without a rule of its own: its content, in a box if it says something about it. -->
  <xsl:template match="*" mode="html" as="item()*" priority="-1">
    <xsl:choose>
      <xsl:when test="@rend or @rendition or @style or @xml:lang or @xml:id or ($e:declares-names and exists($e:declared(local-name())))">
        <xsl:call-template name="e:phrase"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="html"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="e:phrase" as="element()">
    <xsl:param name="element" as="xs:string" select="e:box(.)"/>
    <xsl:param name="kind" as="xs:string*" select="()"/>
    <xsl:param name="title" as="xs:string?" select="()"/>
    <xsl:element name="{$element}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="$kind"/>
      </xsl:call-template>
      <xsl:sequence select="$title[. ne ''] ! e:attribute('title', .)"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <!-- A text in a range: struck as a whole, or damaged. -->
  <xsl:template match="damage[@e:span]" mode="html" as="element()" priority="1">
    <xsl:call-template name="e:in-range"/>
  </xsl:template>

  <xsl:template match="hi[@e:span]" mode="html" as="element()" priority="1" name="e:in-range">
    <xsl:call-template name="e:phrase">
      <xsl:with-param name="kind" select="@e:span || '-span'"/>
      <xsl:with-param name="title" select="e:label('sign-' || @e:span)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Superscripts are elements, so that they stay superscripts when copied. -->
  <xsl:template match="hi[e:classes(.) = ('sup', 'sub')][not(e:holds-block(.))]" mode="html" as="element()" priority="1">
    <xsl:call-template name="e:phrase">
      <xsl:with-param name="element" select="e:classes(.)[. = ('sup', 'sub')][last()]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="emph | title[not(@level = ('a', 'u'))]" mode="html" as="element()">
    <xsl:call-template name="e:phrase">
      <xsl:with-param name="element" select="if (e:holds-block(.)) then 'div' else if (self::emph) then 'em' else 'cite'"/>
    </xsl:call-template>
  </xsl:template>

  <!-- What the editor changed shows what stood there. -->
  <xsl:template match="corr | reg | expan | abbr | sic | orig | lem | rdg" mode="html" as="item()*">
    <xsl:choose>
      <xsl:when test="@e:other">
        <xsl:call-template name="e:phrase">
          <xsl:with-param name="kind" select="'change'"/>
          <xsl:with-param name="title" select="(if (self::lem or self::rdg) then e:label('or') else e:label('instead-of')) || ': ' || @e:other"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="html"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="ex" mode="html" as="element()">
    <xsl:call-template name="e:phrase">
      <xsl:with-param name="kind" select="'ex'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="supplied" mode="html" as="element()">
    <xsl:variable name="sign" as="xs:boolean" select="e:wants-brackets(.)"/>
    <xsl:element name="{e:box(.)}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'supplied'"/>
      </xsl:call-template>
      <xsl:sequence select="@reason ! e:attribute('title', translate(., '-_', '  '))"/>
      <xsl:text>{'['[$sign]}</xsl:text>
      <xsl:apply-templates mode="html"/>
      <xsl:text>{']'[$sign]}</xsl:text>
    </xsl:element>
  </xsl:template>

  <xsl:template match="unclear" mode="html" as="element()" priority="-0.1">
    <xsl:element name="{e:box(.)}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'unclear'"/>
      </xsl:call-template>
      <xsl:sequence select="(@e:other ! (e:label('or') || ': ' || .), @reason)[1] ! e:attribute('title', .)"/>
      <xsl:apply-templates mode="html"/>
      <xsl:if test="e:wants-query(.) and not(@e:within)">
        <span class="query">[?]</span>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="gap | ellipsis" mode="html" as="element(Q{}span)">
    <span class="gap">
      <xsl:attribute name="title" select="string-join((e:label('gap'), (@e:other, @reason)[1],
          string-join((@quantity, @unit), ' ')[. ne ''], @extent[empty(../@quantity)]), '; ')"/>
      <xsl:value-of select="."/>
    </span>
  </xsl:template>

  <!-- del and add keep their element: it says itself what it is. -->
  <xsl:template match="del | surplus" mode="html" as="element(Q{}del)">
    <del>
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates mode="html"/>
    </del>
  </xsl:template>

  <xsl:template match="add" mode="html" as="element()">
    <xsl:call-template name="e:phrase">
      <xsl:with-param name="element" select="if ($e:diplomatic) then 'ins' else e:box(.)"/>
      <xsl:with-param name="kind" select="'add', 'above'[current()/@place = ('above', 'supralinear')]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="foreign" mode="html" as="element()">
    <xsl:call-template name="e:phrase">
      <xsl:with-param name="kind" select="'foreign'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="stamp" mode="html" as="element()">
    <xsl:element name="{e:box(.)}">
      <xsl:attribute name="class" select="'stamp'"/>
      <span class="aside-label" lang="{$e:label-language}">{e:label('stamp')}</span>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="formula" mode="html" as="element(Q{}code)">
    <code class="formula">
      <xsl:value-of select="."/>
    </code>
  </xsl:template>

  <xsl:template match="code | gi | att | tag" mode="html" as="element(Q{}code)">
    <code>
      <xsl:apply-templates mode="html"/>
    </code>
  </xsl:template>

  <xsl:template match="lb" mode="html" as="element(Q{}br)">
    <br/>
  </xsl:template>

  <xsl:template match="cb[$e:diplomatic][preceding-sibling::node()[normalize-space()]][not(parent::div or parent::body)]" mode="html" as="element(Q{}br)">
    <br/>
  </xsl:template>

  <!-- The label of a page is drawn by the style sheet, so that it is no part of the word it stands in. -->
  <xsl:template match="pb[@n]" mode="html" as="element()">
    <xsl:param name="source" as="node()" tunnel="yes"/>
    <xsl:variable name="link" as="xs:string?" select="e:facsimile(@facs, $source)"/>
    <xsl:element name="{if (exists($link) and not(ancestor::ref)) then 'a' else 'span'}">
      <xsl:attribute name="class" select="'pb', 'between'[matches(local-name(current()/..), '^(div\d?|body|front|back|text|group)$')]"/>
      <xsl:attribute name="data-n" select="normalize-space(@n)"/>
      <xsl:attribute name="title" select="e:label('page') || ' ' || normalize-space(@n)"/>
      <xsl:if test="exists($link) and not(ancestor::ref)">
        <xsl:attribute name="href" select="$link"/>
        <xsl:attribute name="aria-label" select="e:label('page') || ' ' || normalize-space(@n)"/>
      </xsl:if>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
