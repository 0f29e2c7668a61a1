<?xml version="1.0" encoding="UTF-8"?>
<!--
  From marks to lines. The templates of mode "text" give a stream of words and marks; here it becomes text.
  The marks are noncharacters of Unicode, which no text for interchange contains:
    U+FDD0 a block begins or ends     U+FDD1 a line begins or ends     U+FDD2 the next cell
    U+FDD3 one step of indentation    U+FDD4 the next block continues this line (after a label)
  White space is reduced to single blanks and trimmed from lines; empty lines and blocks do not exist.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    exclude-result-prefixes="#all">

  <xsl:variable name="e:block" static="yes" as="xs:string" select="'&#xFDD0;'"/>
  <xsl:variable name="e:line" static="yes" as="xs:string" select="'&#xFDD1;'"/>
  <xsl:variable name="e:cell" static="yes" as="xs:string" select="'&#xFDD2;'"/>
  <xsl:variable name="e:indent" static="yes" as="xs:string" select="'&#xFDD3;'"/>
  <xsl:variable name="e:continue" static="yes" as="xs:string" select="'&#xFDD4;'"/>

  <!-- Blocks parted by an empty line, one line end at the end of the text. -->
  <xsl:function name="e:laid-out" as="xs:string">
    <xsl:param name="marks" as="xs:string"/>
    <xsl:variable name="run-on" as="xs:string" select="if (contains($marks, '&#xFDD4;')) then replace($marks, '&#xFDD4;[\s&#xFDD0;&#xFDD1;&#xFDD3;]*', ' ') else $marks"/>
    <xsl:variable name="blocks" as="xs:string*" select="tokenize($run-on, '&#xFDD0;') ! e:lines(.)"/>
    <xsl:sequence select="string-join($blocks, '&#10;&#10;') || (if (exists($blocks)) then '&#10;' else '')"/>
  </xsl:function>

  <xsl:function name="e:lines" as="xs:string?">
    <xsl:param name="block" as="xs:string"/>
    <xsl:sequence select="if (contains($block, $e:line)) then string-join(tokenize($block, $e:line) ! e:one-line(.), '&#10;')[. ne '']
        else e:one-line($block)"/>
  </xsl:function>

  <xsl:function name="e:one-line" as="xs:string?">
    <xsl:param name="line" as="xs:string"/>
    <xsl:sequence select="
        if (contains($line, $e:indent)) then
          let $unindented := translate($line, $e:indent, '')
          return e:set-line(substring('                                        ', 1, 2 * (string-length($line) - string-length($unindented))),
            normalize-space(translate($line, $e:indent, ' ')))
        else e:set-line('', normalize-space($line))"/>
  </xsl:function>

  <!-- A line without words is none. -->
  <xsl:function name="e:set-line" as="xs:string?">
    <xsl:param name="margin" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        if ($words eq '') then ()
        else if (contains($words, $e:cell)) then $margin || replace($words, ' ?&#xFDD2; ?', '&#9;')[matches(., '\S')]
        else if ($width gt 0 and string-length($margin || $words) gt $width) then e:wrapped($margin, $words)
        else $margin || $words"/>
  </xsl:function>

  <!-- Greedy: as many words on a line as fit. A word longer than the line stands alone. -->
  <xsl:function name="e:wrapped" as="xs:string">
    <xsl:param name="margin" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:iterate select="tokenize($words, ' ')">
        <xsl:param name="line" as="xs:string" select="''"/>
        <xsl:on-completion select="$margin || $line"/>
        <xsl:variable name="longer" as="xs:string" select="if ($line = '') then . else $line || ' ' || ."/>
        <xsl:variable name="full" as="xs:boolean" select="$line ne '' and string-length($margin || $longer) gt $width"/>
        <xsl:sequence select="if ($full) then $margin || $line else ()"/>
        <xsl:next-iteration>
          <xsl:with-param name="line" select="if ($full) then . else $longer"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="string-join($lines, '&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
