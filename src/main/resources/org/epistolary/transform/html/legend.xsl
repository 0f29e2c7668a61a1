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
    <xsl:variable name="entries" as="element(Q{}li)*">
      <xsl:if test="$resolved//supplied">
        <li><span class="sign">[{e:label('sample')}]</span> <span>{e:label('sign-supplied')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//gap">
        <li><span class="sign">[...]</span> <span>{e:label('sign-gap')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//unclear">
        <li><span class="sign"><span class="unclear">{e:label('sample')}<span class="query">[?]</span></span></span> <span>{e:label('sign-unclear')}</span></li>
      </xsl:if>
      <xsl:if test="$e:diplomatic and $resolved//del">
        <li><span class="sign"><del>{e:label('sample')}</del></span> <span>{e:label('sign-del')}</span></li>
      </xsl:if>
      <xsl:if test="$e:diplomatic and $resolved//add">
        <li><span class="sign"><ins>{e:label('sample')}</ins></span> <span>{e:label('sign-add')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//hi/@e:span">
        <li><span class="sign"><span class="del-span">{e:label('sample')}</span></span> <span>{e:label('sign-del')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//damage/@e:span">
        <li><span class="sign"><span class="damage-span">{e:label('sample')}</span></span> <span>{e:label('sign-damage')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//ex">
        <li><span class="sign"><span class="ex">{e:label('sample')}</span></span> <span>{e:label('sign-ex')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//@e:other[not(parent::gap)]">
        <li><span class="sign"><span class="change">{e:label('sample')}</span></span> <span>{e:label('sign-change')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//hi/@rend = 'decoded'">
        <li><span class="sign"><span class="decoded">{e:label('sample')}</span></span> <span>{e:label('sign-decoded')}</span></li>
      </xsl:if>
      <xsl:if test="$resolved//pb/@n">
        <li><span class="sign"><span class="pb" data-n="1"/></span> <span>{e:label('sign-page')}</span></li>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="exists($entries)">
      <section class="data signs">
        <xsl:sequence select="e:heading($level, e:label('signs'))"/>
        <ul>
          <xsl:sequence select="$entries"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
