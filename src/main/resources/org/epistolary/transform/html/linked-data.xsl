<?xml version="1.0" encoding="UTF-8"?>
<!-- The letter as schema.org sees it, for search engines: a block of JSON-LD, which browsers do not run. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template name="e:linked-data" as="element(Q{}script)">
    <script type="application/ld+json">
      <xsl:value-of select="e:letter-json(.)"/>
    </script>
  </xsl:template>

  <xsl:function name="e:letter-json" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="header" as="element()?" select="head($tei/teiHeader)"/>
    <xsl:variable name="sent" as="element()*"
        select="$header/profileDesc/correspDesc/correspAction[@type = 'sent']"/>
    <xsl:variable name="received" as="element()*"
        select="$header/profileDesc/correspDesc/correspAction[@type = 'received'][not(@subtype = ('copy', 'cc', 'bcc'))]"/>
    <xsl:sequence select="e:json-object((
        e:json-property('@context', e:json-string('https://schema.org')),
        e:json-property('@type', e:json-string('Message')),
        e:json-property('name', e:json-string(e:title($tei))),
        e:json-property('inLanguage', head(($tei/text/@xml:lang, $tei/@xml:lang) ! e:lang(.)) ! e:json-string(.)),
        if ($sent/persName/@type = 'addressee') then ()
        else (e:json-property('sender', $sent ! e:who(.) ! e:json-agent(.)),
          e:json-property('recipient', $received ! e:who(.) ! e:json-agent(.))),
        e:json-property('dateSent', head($sent/date ! e:datetime(.)) ! e:json-string(.)),
        e:json-property('dateReceived', head($received/date ! e:datetime(.)) ! e:json-string(.)),
        e:json-property('license', 
          head($header/fileDesc/publicationStmt/availability/licence/@target ! e:safe-link(.)) ! e:json-string(.)),
        e:json-property('creditText', e:citation($tei) ! e:json-string(.))))"/>
  </xsl:function>

  <xsl:function name="e:json-agent" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="e:plain($name)"/>
    <xsl:sequence select="if ($words = '') then () else e:json-object((
        e:json-property('@type', e:json-string(if ($name/self::orgName) then 'Organization' else 'Person')),
        e:json-property('name', e:json-string($words)),
        e:json-property('sameAs', e:authority($name, root($name)) ! e:json-string(.))))"/>
  </xsl:function>

  <xsl:function name="e:json-object" as="xs:string">
    <xsl:param name="properties" as="xs:string*"/>
    <xsl:sequence select="'{' || string-join($properties, ',') || '}'"/>
  </xsl:function>

  <!-- A name with its value; several are an array, none is no property. -->
  <xsl:function name="e:json-property" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="xs:string*"/>
    <xsl:variable name="all" as="xs:string" select="string-join($values, ',')"/>
    <xsl:sequence select="if (empty($values)) then ()
        else '&quot;' || $name || '&quot;:' || (if (exists(tail($values))) then '[' || $all || ']' else $all)"/>
  </xsl:function>

  <!-- With every sign escaped by which a page could take the text for markup. Few strings need more than quotes. -->
  <xsl:function name="e:json-string" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="if (not(matches($value, '[&quot;\\&lt;>&amp;\p{Cc}]'))) then '&quot;' || $value || '&quot;'
        else serialize($value, map{'method': 'json'})
          => replace('&lt;', '\\u003c') => replace('>', '\\u003e') => replace('&amp;', '\\u0026')"/>
  </xsl:function>

</xsl:stylesheet>
