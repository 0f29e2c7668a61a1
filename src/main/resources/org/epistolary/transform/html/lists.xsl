<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists with the labels that are printed, and tables. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:template match="list" mode="html" as="node()*">
    <xsl:apply-templates select="* except (item, label)" mode="html"/>
    <ul>
      <xsl:call-template name="e:attributes">
        <xsl:with-param name="kind" select="if (item[e:item-label(.)]) then 'labelled' else 'plain'"/>
      </xsl:call-template>
      <xsl:apply-templates select="item" mode="html"/>
    </ul>
  </xsl:template>

  <xsl:template match="item" mode="html" as="element(Q{}li)">
    <xsl:variable name="label" as="xs:string?" select="e:item-label(.)"/>
    <li>
      <xsl:call-template name="e:attributes"/>
      <xsl:if test="exists($label)">
        <span class="label">{$label}</span>
        <xsl:text> </xsl:text>
      </xsl:if>
      <div class="item">
        <xsl:apply-templates mode="html"/>
      </div>
    </li>
  </xsl:template>

  <!-- Outside a list an item is a paragraph. -->
  <xsl:template match="item[not(parent::list)]" mode="html" as="element(Q{}div)" priority="1">
    <div class="p">
      <xsl:apply-templates mode="html"/>
    </div>
  </xsl:template>

  <xsl:template match="table" mode="html" as="node()*">
    <div class="table" tabindex="0" role="group">
      <xsl:attribute name="aria-label" select="(head ! e:plain(.), e:label('table'))[. ne ''][1]"/>
      <table>
        <xsl:call-template name="e:attributes"/>
        <xsl:if test="head">
          <caption>
            <xsl:apply-templates select="head[1]/node()" mode="html"/>
          </caption>
        </xsl:if>
        <tbody>
          <xsl:apply-templates select="row" mode="html">
            <xsl:with-param name="width" select="max((0, row ! e:width(.)))" tunnel="yes"/>
          </xsl:apply-templates>
        </tbody>
      </table>
    </div>
    <xsl:apply-templates select="* except (head, row)" mode="html"/>
  </xsl:template>

  <!-- Rows and cells that stand by themselves are no table. -->
  <xsl:template match="row[not(parent::table)]" mode="html" as="element()">
    <xsl:call-template name="e:phrase"/>
  </xsl:template>
  <xsl:template match="cell[not(parent::row)]" mode="html" as="element()">
    <xsl:call-template name="e:phrase"/>
  </xsl:template>

  <!-- A row that is shorter than others is filled up. -->
  <xsl:template match="row" mode="html" as="element(Q{}tr)">
    <xsl:param name="width" as="xs:integer" select="0" tunnel="yes"/>
    <tr>
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates select="cell" mode="html"/>
      <xsl:for-each select="1 to $width - e:width(.)">
        <td/>
      </xsl:for-each>
    </tr>
  </xsl:template>

  <!-- How many columns a row fills: its own cells, and those from above that reach into it. -->
  <xsl:function name="e:width" as="xs:integer">
    <xsl:param name="row" as="element()"/>
    <xsl:variable name="reaching" as="element()*"
        select="if (e:reaches-down($row/..)) then e:reaching($row, 1 + count($row/preceding-sibling::row)) else ()"/>
    <xsl:sequence select="sum(($row/cell, $reaching) ! e:size(e:span('colspan', @cols)))"/>
  </xsl:function>

  <!-- Asked by each row, so found once for a table. -->
  <xsl:function name="e:reaches-down" as="xs:boolean" cache="yes">
    <xsl:param name="table" as="node()?"/>
    <xsl:sequence select="exists($table/row/cell/@rows)"/>
  </xsl:function>

  <xsl:function name="e:reaching" as="element()*">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:sequence select="
        $row/preceding-sibling::row/cell[@rows][e:size(e:span('rowspan', @rows)) + count(../preceding-sibling::row) ge $place]"/>
  </xsl:function>

  <xsl:function name="e:size" as="xs:integer">
    <xsl:param name="span" as="attribute()?"/>
    <xsl:sequence select="($span ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <xsl:template match="cell" mode="html" as="element(Q{}td)">
    <td>
      <xsl:sequence select="e:span('colspan', @cols), e:span('rowspan', @rows)"/>
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates mode="html"/>
    </td>
  </xsl:template>

  <xsl:template match="row[@role = 'label']/cell | cell[@role = 'label']" mode="html" as="element()">
    <th scope="{if (../@role = 'label') then 'col' else 'row'}">
      <xsl:sequence select="e:span('colspan', @cols), e:span('rowspan', @rows)"/>
      <xsl:call-template name="e:attributes"/>
      <xsl:apply-templates mode="html"/>
    </th>
  </xsl:template>

  <xsl:function name="e:span" as="attribute()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="count" as="attribute()?"/>
    <xsl:variable name="span" as="xs:integer?" select="$count[matches(., '^([2-9]|[1-9]\d)$')] ! xs:integer(.)"/>
    <xsl:variable name="left" as="xs:integer?" select="$span ! (if ($name = 'rowspan') then min((., 1 + count($count/../../following-sibling::row))) else .)"/>
    <xsl:sequence select="$left[. gt 1] ! e:attribute($name, string(.))"/>
  </xsl:function>

</xsl:stylesheet>
