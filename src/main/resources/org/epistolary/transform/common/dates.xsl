<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates: what a machine may read, and what a person reads when the file gives only the machine's value. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <!-- The value for time/@datetime: a year, month, day or moment that exists; else nothing. -->
  <xsl:function name="e:datetime" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="if ($date/@when or $date/@when-iso) then e:moment(normalize-space(($date/@when, $date/@when-iso)[1])) else ()"/>
  </xsl:function>

  <!-- Each form has a length of its own, which is quicker told than its pattern. -->
  <xsl:function name="e:moment" as="xs:string?">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="length" as="xs:integer" select="string-length($value)"/>
    <xsl:sequence select="$value[not(starts-with(., '0000'))][
        if ($length eq 10) then matches(., '^\d{4}-\d\d-\d\d$') and . castable as xs:date
        else if ($length eq 7) then matches(., '^\d{4}-\d\d$') and . castable as xs:gYearMonth
        else if ($length eq 4) then matches(., '^\d{4}$') and . castable as xs:gYear
        else matches(., '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+\-]\d\d:\d\d)?$')
          and e:with-seconds(.) castable as xs:dateTime]"/>
  </xsl:function>

  <!-- The date of an element that has no text of its own: from @when, a range, or limits. -->
  <xsl:function name="e:date-text" as="xs:string">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="when" as="xs:string?" select="($date/@when, $date/@when-iso)[normalize-space()][1]"/>
    <xsl:variable name="from" as="xs:string?" select="($date/@from, $date/@from-iso)[normalize-space()][1]"/>
    <xsl:variable name="to" as="xs:string?" select="($date/@to, $date/@to-iso)[normalize-space()][1]"/>
    <xsl:variable name="after" as="xs:string?" select="($date/@notBefore, $date/@notBefore-iso)[normalize-space()][1]"/>
    <xsl:variable name="before" as="xs:string?" select="($date/@notAfter, $date/@notAfter-iso)[normalize-space()][1]"/>
    <xsl:sequence select="
        if (exists($when)) then e:format-date($when)
        else if (exists($from) and exists($to)) then e:format-date($from) || ' – ' || e:format-date($to)
        else if (exists($from)) then e:label('from') || ' ' || e:format-date($from)
        else if (exists($to)) then e:label('until') || ' ' || e:format-date($to)
        else if ($after = $before) then e:format-date($after)
        else if (exists($after) and exists($before))
          then e:label('between') || ' ' || e:format-date($after) || ' ' || e:label('and') || ' ' || e:format-date($before)
        else if (exists($after)) then e:label('not-before') || ' ' || e:format-date($after)
        else if (exists($before)) then e:label('not-after') || ' ' || e:format-date($before)
        else ''"/>
  </xsl:function>

  <!-- "1950-10-07T11:55" as "7 October 1950, 11:55". What is no date comes back as it is. -->
  <xsl:function name="e:format-date" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="clean" as="xs:string" select="normalize-space($value)"/>
    <xsl:variable name="day" as="xs:string" select="substring-before($clean || 'T', 'T')"/>
    <xsl:variable name="time" as="xs:string" select="substring-after($clean, 'T')"/>
    <xsl:sequence select="
        if ($day castable as xs:date) then e:day(xs:date($day)) || e:clock($time)
        else if (matches($clean, '^\d{4}-\d\d$') and $clean castable as xs:gYearMonth)
          then e:month(xs:integer(substring($clean, 6))) || ' ' || substring($clean, 1, 4)
        else if (matches($clean, '^--\d\d-\d\d$') and $clean castable as xs:gMonthDay)
          then xs:integer(substring($clean, 6)) || e:label('day-mark') || ' ' || e:month(xs:integer(substring($clean, 3, 2)))
        else if (contains($clean, '/') and e:format-date(substring-before($clean, '/')) ne substring-before($clean, '/'))
          then e:format-date(substring-before($clean, '/')) || ' – ' || e:format-date(substring-after($clean, '/'))
        else $clean"/>
  </xsl:function>

  <xsl:function name="e:day" as="xs:string">
    <xsl:param name="date" as="xs:date"/>
    <xsl:sequence select="day-from-date($date) || e:label('day-mark') || ' '
        || e:month(month-from-date($date)) || ' ' || year-from-date($date)"/>
  </xsl:function>

  <xsl:function name="e:month" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="tokenize(e:label('months'), ' ')[$number]"/>
  </xsl:function>

  <!-- Hours and minutes; the offset from UTC is kept, since it is part of the statement. -->
  <xsl:function name="e:clock" as="xs:string">
    <xsl:param name="time" as="xs:string"/>
    <xsl:sequence select="
        if (matches($time, '^\d\d:\d\d'))
        then ', ' || substring($time, 1, 5) || replace(replace($time, '^\d\d:\d\d(:\d\d(\.\d+)?)?', ''), '^(.+)$', ' ($1)')
        else ''"/>
  </xsl:function>

  <xsl:function name="e:with-seconds" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="replace($value, 'T(\d\d:\d\d)(Z|[+\-].*)?$', 'T$1:00$2')"/>
  </xsl:function>

</xsl:stylesheet>
