<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, paragraphs, the parts of a letter, verse, drama, figures. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="html" on-no-match="text-only-copy"/>

  <!-- A division. Headings below its own heading are one level deeper. -->
  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7 | front | body | back | group | group/text | argument | epigraph | titlePage
      | castList | cit[p or quote[p]] | sp | postscript | opener | closer" mode="html" as="element()">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <div>
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="local-name()[not(matches(., '^(div\d?|front|body|back|group|text)$'))], e:division-class(.)"/>
      </xsl:call-template>
      <xsl:if test="@type = 'regest'">
        <p lang="{$e:label-language}"><span class="aside-label">{e:label('regest')}</span></p>
      </xsl:if>
      <xsl:apply-templates mode="html">
        <xsl:with-param name="level" select="$level + (if (head[not(e:holds-block(.))]) then 1 else 0)" tunnel="yes"/>
      </xsl:apply-templates>
    </div>
  </xsl:template>

  <!-- Editions that mark openers and closers as divisions. -->
  <xsl:function name="e:division-class" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="$division/@type[. = ('opener', 'closer', 'dateline', 'signature', 'salutation', 'address', 'envelope',
        'telegram', 'enclosure', 'attachment', 'annex', 'annexe', 'regest')]"/>
  </xsl:function>

  <!-- Parts of the body that the page shows elsewhere. -->
  <xsl:template match="div[@e:part]" mode="html" as="empty-sequence()" priority="1"/>

  <xsl:template match="head" mode="html" as="element()">
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:element name="h{min(($level - 1, 6))}">
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <!-- Headings of lists, tables, poems, notes, and further headings of a division: no heading of the page. -->
  <xsl:template match="head[not(parent::div or parent::div1 or parent::div2 or parent::div3 or parent::body or parent::front or parent::back)]
      | head[preceding-sibling::head] | head[e:holds-block(.)] | label[not(parent::list)] | trailer | byline | docTitle | speaker | stage[not(ancestor::p)]"
      mode="html" as="element()">
    <xsl:element name="{if (e:holds-block(.)) then 'div' else 'p'}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="local-name()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="p | ab" mode="html" as="element()">
    <xsl:element name="{if (e:holds-block(.)) then 'div' else 'p'}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'p'[e:holds-block(current())]"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="ab[@type = ('postmark', 'envelope', 'letterhead')]" mode="html" as="element()">
    <div class="aside">
      <span class="aside-label" lang="{$e:label-language}">{e:label(@type)}</span>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <!-- Lines of an opener or closer. -->
  <xsl:template match="salute | signed | dateline | opener/seg | closer/seg" mode="html" as="element()">
    <xsl:element name="{if (@e:run-in) then e:box(.) else if (e:holds-block(.)) then 'div' else 'p'}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="local-name()[. ne 'seg'], @type[not(contains(., ' '))] ! ('t-' || replace(., '[^\w\-]', ''))"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="address" mode="html" as="element()">
    <div class="address">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'address'"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template match="addrLine | l" mode="html" as="element()">
    <xsl:element name="{if (e:holds-block(.)) then 'div' else 'p'}">
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'line'"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="lg | floatingText" mode="html" as="element()">
    <div>
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="local-name()"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template match="quote" mode="html" as="element()">
    <xsl:element name="{if (e:holds-block(.)) then 'blockquote' else 'span'}">
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <!-- The letterhead, and what the diplomatic view shows of headers and page numbers. -->
  <xsl:template match="fw" mode="html" as="element(Q{}div)">
    <div>
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="'fw'"/>
      </xsl:call-template>
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template match="milestone[@unit = 'section' or contains(@rendition, 'hr') or contains(@rend, 'hr')]
      | metamark[@function = 'separation'][not(node())]" mode="html" as="element(Q{}hr)">
    <hr/>
  </xsl:template>

  <xsl:template match="space" mode="html" as="element(Q{}div)">
    <div class="vertical"/>
  </xsl:template>

  <!-- A picture stays where it is kept: the page has its words, and a link if there is an address. -->
  <xsl:template match="figure" mode="html" as="element(Q{}figure)">
    <xsl:variable name="link" as="xs:string?" select="graphic/@url ! e:safe-link(.) => head()"/>
    <figure>
      <figcaption>
        <xsl:element name="{if (exists($link)) then 'a' else 'span'}">
          <xsl:sequence select="$link ! e:attribute('href', .)"/>[{e:figure-words(.)}]</xsl:element>
      </figcaption>
      <xsl:apply-templates select="* except (head, figDesc, graphic, p, ab)" mode="html"/>
    </figure>
  </xsl:template>

  <!-- A sign for an omission between blocks is a paragraph. -->
  <xsl:template match="div/gap | body/gap" mode="html" as="element(Q{}p)">
    <p>
      <xsl:next-match/>
    </p>
  </xsl:template>

</xsl:stylesheet>
