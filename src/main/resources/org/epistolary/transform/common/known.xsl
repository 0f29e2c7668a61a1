<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements that no rule knows are rendered by their content. With $report they are named in a
     message each: Q{namespace}name: count. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    exclude-result-prefixes="#all">

  <!-- Whether elements that no rule knows are reported: a message with the code e:unknown-element for each name. -->
  <xsl:param name="report" as="xs:boolean" select="false()"/>

  <!-- What the rules name, and what is meant to be rendered by its content alone. -->
  <xsl:variable name="e:known" static="yes" as="map(xs:string, xs:boolean)" select="map:merge(tokenize('
      TEI ab abbr abstract add addName addSpan addrLine address alt altGrp am anchor app argument author back
      bibl biblFull biblScope biblStruct birth body byline c castItem castList cb cell certainty choice cit
      closer code corr country damage damageSpan date dateline death del delSpan desc district div div1 div2
      div3 div4 div5 div6 div7 docDate docTitle edition editor ellipsis email emph epigraph event ex expan
      facsimile figDesc figure floatingText foreign forename formula front fw g gap gb genName geogFeat geogName
      gi gloss graphic group handShift head headItem headLabel hi idno index interp interpGrp item join joinGrp
      l label lb lem lg link linkGrp list listAnnotation listBibl listEvent listNym listObject listOrg
      listPerson listPlace listRelation listTranspose location locus measure media mentioned metamark milestone
      mod msDesc name nameLink note noteGrp num objectName offset opener orgName orig p pb persName placeName
      postscript precision ptr pubPlace publisher q quote rdg rdgGrp ref reg region respons restore retrace role
      roleName row rs s said salute secl seg series settlement sic signed soCalled sourceDoc sp space span
      spanGrp speaker stage stamp standOff subst supplied surname surplus table teiHeader term text time
      timeline title titlePage titlePart tag att trailer unclear undo unit w pc x') ! map:entry(., true()))"/>

  <!-- What is not read at all: registers and the like (resolve.xsl). -->
  <xsl:variable name="e:data" static="yes" as="xs:string+" select="tokenize('listPerson listPlace listOrg listBibl listEvent listNym
      listRelation listObject listTranspose listAnnotation index interpGrp spanGrp linkGrp altGrp joinGrp timeline standOff')"/>

  <xsl:function name="e:expanded-name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="'Q{' || namespace-uri($element) || '}' || local-name($element)"/>
  </xsl:function>

  <xsl:template name="e:report-unknown" as="empty-sequence()">
    <xsl:if test="$report">
      <xsl:for-each-group select="descendant::*:text/descendant::*
          [not(namespace-uri() = 'http://www.tei-c.org/ns/1.0' and map:contains($e:known, local-name()))]
          [not(ancestor::*/local-name() = $e:data)]"
          group-by="e:expanded-name(.)">
        <xsl:message error-code="e:unknown-element"
            expand-text="yes">{current-grouping-key()}: {count(current-group())}</xsl:message>
      </xsl:for-each-group>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
