<?xml version="1.0" encoding="UTF-8"?>
<!-- Who made the edition, who published it, and what may be done with it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:function name="e:edition" as="element(e:entry)*">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="file" as="element()*" select="$header/fileDesc"/>
    <xsl:variable name="title" as="element()*" select="$file/titleStmt"/>
    <xsl:variable name="publication" as="element()*" select="$file/publicationStmt"/>
    <xsl:sequence select="
        e:entry('author', $title/author),
        e:entry('editor', $title/editor),
        e:entry('principal', $title/principal/(persName, orgName, .)[1]),
        e:responsibilities(($title, $file/editionStmt)/respStmt),
        e:entry('sponsor', $title/sponsor/(orgName, name, .)[1]),
        e:entry('funder', $title/funder/(orgName, name, .)[1]),
        e:entry('edition-statement', $file/editionStmt/(edition | p)),
        e:entry('series', ($title/title[@level = 's' or @type = 's'], e:in-language($file/seriesStmt/(p | title[not(@type = ('genre', 'topic'))]), $language))),
        e:entry('publisher', $publication/publisher/(orgName, .)[1]),
        e:entry('authority', $publication/authority),
        e:entry('distributor', $publication/distributor),
        e:entry('pub-place', $publication/pubPlace),
        e:entry('pub-date', $publication/date[not(@type = 'uploaded')]),
        e:entry('uploaded', $publication/date[@type = 'uploaded']),
        e:entry('record', $publication//idno[@type = 'record']),
        e:entry('identifier', $publication//idno[not(@type = 'record')]),
        e:entry('edition-statement', $publication/p[not(*)]),
        e:entry('editorial', e:in-language($header/encodingDesc/editorialDecl//p[not(ancestor::*[@n = 'none'])], $language)),
        e:entry('remarks', $file/notesStmt/note[not(@type = 'original-language')])"/>
  </xsl:function>

  <!-- Each kind of work under the words that the file has for it. -->
  <xsl:function name="e:responsibilities" as="element(e:entry)*">
    <xsl:param name="statements" as="element()*"/>
    <xsl:for-each-group select="$statements" group-by="e:responsibility(.)">
      <xsl:sequence select="e:entry(current-grouping-key(), current-group()/(persName | orgName | name))"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="e:responsibility" as="xs:string">
    <xsl:param name="statement" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="e:in-language($statement/resp, $language) ! normalize-space()[. ne '']"/>
    <xsl:sequence select="if (exists($words)) then string-join($words, ', ') ! replace(., '\s*:$', '') else 'responsible'"/>
  </xsl:function>

  <!-- The statement itself; where there is none, at least whether access is free. -->
  <xsl:function name="e:rights" as="element(e:entry)*">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="availability" as="element()*" select="$header/fileDesc/publicationStmt/availability"/>
    <xsl:sequence select="
        e:entry('availability', $availability/@status ! (if (e:has-label(.)) then e:label(.) else string())),
        e:entry('licence', ($availability/licence/(@target, p, .[not(p)]))),
        e:entry('rights', $availability/p)"/>
  </xsl:function>

  <!-- How to name this document in a footnote: from what the header says, in a fixed order; nothing is made up. -->
  <xsl:function name="e:citation" as="xs:string?" cache="yes">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="file" as="element()?" select="head($tei/teiHeader/fileDesc)"/>
    <xsl:variable name="publication" as="element()?" select="head($file/publicationStmt)"/>
    <xsl:variable name="editors" as="xs:string*" select="distinct-values($file/titleStmt/editor ! e:plain(.)[. ne ''])"/>
    <xsl:variable name="place" as="xs:string*" select="$publication/(publisher[1]/(orgName, .)[1], date[not(@type = 'uploaded')][1])
        ! (if (self::date and not(normalize-space())) then e:date-text(.) else e:plain(.))[. ne '']"/>
    <xsl:variable name="parts" as="xs:string*" select="
        e:title($tei),
        ($file/titleStmt/title[@level = 's' or @type = 's'], $file/seriesStmt/title)[1] ! e:plain(.),
        e:label('edited-by')[exists($editors)] ! (. || ' ' || string-join($editors, ', ')),
        string-join($place, ', '),
        $publication//idno[matches(., '^\s*https?:')][1] ! normalize-space()"/>
    <xsl:sequence select="if (exists(($file/titleStmt/title)[normalize-space()]))
        then string-join($parts[. ne ''] ! replace(., '\.$', ''), '. ') || '.' else ()"/>
  </xsl:function>

</xsl:stylesheet>
