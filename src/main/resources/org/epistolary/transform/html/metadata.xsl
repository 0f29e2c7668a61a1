<?xml version="1.0" encoding="UTF-8"?>
<!-- Metadata as description lists. -->
<xsl:stylesheet version="3.0" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:e="urn:epistolary:transform"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    exclude-result-prefixes="#all">

  <xsl:mode name="e:section" on-no-match="fail"/>

  <xsl:template match="e:group" mode="e:section" as="element(Q{}section)?">
    <xsl:param name="level" as="xs:integer" required="yes"/>
    <xsl:variable name="entries" as="element(e:entry)*" select="e:entries(.)"/>
    <xsl:if test="exists($entries)">
      <section class="data {@name}">
        <xsl:sequence select="e:heading($level, e:label(@name))"/>
        <xsl:choose>
          <xsl:when test="e:all-different($entries/@label)">
            <dl>
              <xsl:apply-templates select="$entries" mode="e:section"/>
            </dl>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="e:lists">
              <xsl:with-param name="entries" select="$entries"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- A term stands once in a list. One that was there belongs to the next letter or holding: the list of that one. -->
  <xsl:template name="e:lists" as="element(Q{}dl)+">
    <xsl:param name="entries" as="element(e:entry)+" required="yes"/>
    <xsl:iterate select="$entries">
      <xsl:param name="list" as="element(e:entry)*" select="()"/>
      <xsl:on-completion>
        <dl>
          <xsl:apply-templates select="$list" mode="e:section"/>
        </dl>
      </xsl:on-completion>
      <xsl:variable name="full" as="xs:boolean" select="@label = $list/@label"/>
      <xsl:if test="$full">
        <dl>
          <xsl:apply-templates select="$list" mode="e:section"/>
        </dl>
      </xsl:if>
      <xsl:next-iteration>
        <xsl:with-param name="list" select="if ($full) then . else ($list, .)"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:template>

  <xsl:template match="e:entry" mode="e:section" as="element(Q{}div)">
    <div>
      <dt>{@label}</dt>
      <xsl:apply-templates select="e:value" mode="e:section"/>
    </div>
  </xsl:template>

  <xsl:template match="e:value" mode="e:section" as="element(Q{}dd)">
    <dd>
      <xsl:if test="@n">
        <span class="number">{@n}. </span>
      </xsl:if>
      <xsl:apply-templates mode="e:value"/>
    </dd>
  </xsl:template>

  <xsl:mode name="e:value" on-no-match="text-only-copy"/>

  <xsl:template match="e:link" mode="e:value" as="element(Q{}a)">
    <a href="{@href}">
      <xsl:apply-templates mode="e:value"/>
    </a>
  </xsl:template>

  <xsl:template match="e:date[@when]" mode="e:value" as="element(Q{}time)">
    <time datetime="{@when}">{.}</time>
  </xsl:template>

</xsl:stylesheet>
