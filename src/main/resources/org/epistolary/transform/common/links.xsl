<?xml version="1.0" encoding="UTF-8"?>
<!-- Links: what may become one, and the authority behind a name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- http, https and mailto; no other scheme, no relative file. Fragments are the business of the layout. -->
  <xsl:function name="e:safe-link" as="xs:string?">
    <xsl:param name="target" as="xs:string?"/>
    <xsl:sequence select="if (contains($target, ':')) then e:safe-address(normalize-space($target)) else ()"/>
  </xsl:function>

  <xsl:function name="e:safe-address" as="xs:string?">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="
        if (matches($address, '^https?://[\p{L}\p{N}\[]\S*$', 'i')
            and not(contains($address, '%') and matches($address, '%([^0-9A-Fa-f]|.[^0-9A-Fa-f]|.?$)')))
        then e:escape($address)
        else if (matches($address, '^mailto:[^\s@?&amp;]+@[\p{L}\p{N}.\-]+$', 'i')) then e:escape($address)
        else ()"/>
  </xsl:function>

  <xsl:function name="e:escape" as="xs:string">
    <xsl:param name="link" as="xs:string"/>
    <xsl:variable name="escaped" as="xs:string" select="iri-to-uri($link)"/>
    <xsl:sequence select="if (matches($escaped, '[\[\]]')) then replace($escaped, '\[', '%5B') => replace('\]', '%5D') else $escaped"/>
  </xsl:function>

  <!-- The authority of a name: @ref itself when it is an address, else what the register entry it points to says. -->
  <xsl:function name="e:authority" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="source" as="node()"/>
    <xsl:sequence select="if ($name/@ref) then e:first-authority(tokenize($name/@ref), $source) else ()"/>
  </xsl:function>

  <xsl:function name="e:first-authority" as="xs:string?">
    <xsl:param name="references" as="xs:string*"/>
    <xsl:param name="source" as="node()"/>
    <xsl:sequence select="
        head(($references ! e:safe-link(.),
          $references[starts-with(., '#')] ! key('e:id', substring(., 2), $source)[1] ! e:entry-link(.)))"/>
  </xsl:function>

  <!-- A register entry: a well-known authority first, then any address. -->
  <xsl:function name="e:entry-link" as="xs:string?">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="links" as="xs:string*"
        select="($entry/idno, $entry/@ref, $entry/@sameAs, $entry/*/@ref) ! e:safe-link(.)"/>
    <xsl:sequence select="($links[matches(., 'd-nb\.info|viaf\.org|wikidata\.org|geonames\.org|id\.loc\.gov')], $links)[1]"/>
  </xsl:function>

  <!-- The picture of a page: an address, or "#id" of a surface, zone or graphic of this file that has one. -->
  <xsl:function name="e:facsimile" as="xs:string?">
    <xsl:param name="facs" as="attribute()?"/>
    <xsl:param name="source" as="node()"/>
    <xsl:variable name="urls" as="xs:string*" select="$facs/tokenize(.)
        ! (if (starts-with(., '#')) then key('e:id', substring(., 2), $source)[1]/descendant-or-self::*/@url/string() else .)"/>
    <xsl:sequence select="head($urls ! e:safe-link(.)) ! e:image(.)"/>
  </xsl:function>

  <!-- The description of an image by the International Image Interoperability Framework stands for the image itself. -->
  <xsl:function name="e:image" as="xs:string">
    <xsl:param name="link" as="xs:string"/>
    <xsl:sequence select="if (ends-with($link, '/info.json')) then substring-before($link, '/info.json') || '/full/max/0/default.jpg' else $link"/>
  </xsl:function>

</xsl:stylesheet>
