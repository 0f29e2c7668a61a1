<?xml version="1.0" encoding="UTF-8"?>
<!-- The legend: the editorial signs that the page has, and only those. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template name="e:legend" as="element(Q{}section)?">
    <xsl:param name="resolved" as="document-node()" required="yes"/>
    <xsl:param name="level" as="xs:integer" required="yes"/>
    <xsl:variable name="entries" as="element(Q{}div)*">
      <xsl:if test="$resolved//supplied">
        <div><dt>[{e:label('sample')}]</dt><dd>{e:label('sign-supplied')}</dd></div>
      </xsl:if>
      <xsl:if test="$resolved//gap">
        <div><dt>[...]</dt><dd>{e:label('sign-gap')}</dd></div>
      </xsl:if>
      <xsl:if test="$resolved//unclear">
        <div><dt><span class="unclear">{e:label('sample')}<span class="query">[?]</span></span></dt><dd>{e:label('sign-unclear')}</dd></div>
      </xsl:if>
      <xsl:if test="$e:diplomatic and $resolved//del">
        <div><dt><del>{e:label('sample')}</del></dt><dd>{e:label('sign-del')}</dd></div>
      </xsl:if>
      <xsl:if test="$e:diplomatic and $resolved//add">
        <div><dt><ins>{e:label('sample')}</ins></dt><dd>{e:label('sign-add')}</dd></div>
      </xsl:if>
      <xsl:if test="$resolved//ex">
        <div><dt><span class="ex">{e:label('sample')}</span></dt><dd>{e:label('sign-ex')}</dd></div>
      </xsl:if>
      <xsl:if test="$resolved//@e:other[not(parent::gap)]">
        <div><dt><span class="change">{e:label('sample')}</span></dt><dd>{e:label('sign-change')}</dd></div>
      </xsl:if>
      <xsl:if test="$resolved//hi/@rend = 'decoded'">
        <div><dt><span class="decoded">{e:label('sample')}</span></dt><dd>{e:label('sign-decoded')}</dd></div>
      </xsl:if>
      <xsl:if test="$resolved//pb/@n">
        <div><dt><span class="pb" data-n="1"/></dt><dd>{e:label('sign-page')}</dd></div>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="exists($entries)">
      <section class="data signs">
        <xsl:sequence select="e:heading($level, e:label('signs'))"/>
        <dl>
          <xsl:sequence select="$entries"/>
        </dl>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
