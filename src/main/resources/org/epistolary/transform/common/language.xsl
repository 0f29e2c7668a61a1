<?xml version="1.0" encoding="UTF-8"?>
<!-- Language codes of TEI files as HTML wants them, and the direction of the script. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    exclude-result-prefixes="#all">

  <!-- The two-letter codes of ISO 639-1, and the longer ones that editions of letters use. -->
  <xsl:variable name="e:codes" static="yes" as="map(xs:string, xs:boolean)" select="map:merge(
    tokenize('aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
      ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is
      it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt
      my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm
      sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh
      zu grc gmh goh gml nds ang enm fro frm dum gsw bar got chu arc syc hbo yue cmn sux akk')
    ! map:entry(., true()))"/>

  <!-- Three-letter codes that have a two-letter one. -->
  <xsl:variable name="e:short-codes" static="yes" as="map(xs:string, xs:string)" select="map{
    'deu': 'de', 'ger': 'de', 'eng': 'en', 'fra': 'fr', 'fre': 'fr', 'ita': 'it', 'lat': 'la', 'spa': 'es',
    'nld': 'nl', 'dut': 'nl', 'rus': 'ru', 'pol': 'pl', 'por': 'pt', 'heb': 'he', 'ara': 'ar', 'yid': 'yi',
    'ces': 'cs', 'cze': 'cs', 'hun': 'hu', 'ell': 'el', 'gre': 'el', 'zho': 'zh', 'chi': 'zh', 'jpn': 'ja',
    'kor': 'ko', 'tur': 'tr', 'ukr': 'uk', 'dan': 'da', 'swe': 'sv', 'nor': 'no', 'fin': 'fi', 'fas': 'fa',
    'per': 'fa', 'hrv': 'hr', 'srp': 'sr', 'slv': 'sl', 'slk': 'sk', 'ron': 'ro', 'bul': 'bg', 'hye': 'hy' }"/>

  <!-- Scripts that letters are written in, and the countries of ISO 3166. -->
  <xsl:variable name="e:scripts" static="yes" as="xs:string+" select="tokenize('Arab Armn Beng Copt Cyrl Cyrs Deva Ethi Geor
      Glag Goth Grek Guru Hans Hant Hebr Hira Jpan Kana Kore Latf Latg Latn Mong Orkh Runr Syrc Taml Thaa Thai Tibt')"/>
  <xsl:variable name="e:regions" static="yes" as="xs:string+" select="tokenize('AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ
      BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY
      CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY
      HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT
      LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM
      PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX
      SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW')"/>

  <!-- A tag that a browser understands, or nothing: what follows the language goes if it is no script and no country. -->
  <xsl:function name="e:lang" as="xs:string?" cache="yes">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:variable name="clean" as="xs:string" select="normalize-space($tag)"/>
    <xsl:variable name="first" as="xs:string" select="lower-case(replace($clean, '-.*$', ''))"/>
    <xsl:variable name="code" as="xs:string" select="($e:short-codes($first), $first)[1]"/>
    <xsl:variable name="rest" as="xs:string*" select="tail(tokenize($clean, '-'))"/>
    <xsl:sequence select="
        if (not($e:codes($code))) then ()
        else if (count($rest) le 2 and (every $part in $rest satisfies e:is-subtag($part))
            and ($rest[2] => string-length() = 0 or string-length($rest[1]) = 4 and string-length($rest[2]) lt 4))
        then string-join(($code, $rest), '-') else $code"/>
  </xsl:function>

  <xsl:function name="e:is-subtag" as="xs:boolean">
    <xsl:param name="part" as="xs:string"/>
    <xsl:sequence select="upper-case($part) = $e:regions or $part = ('001', '150', '419')
        or upper-case(substring($part, 1, 1)) || lower-case(substring($part, 2)) = $e:scripts"/>
  </xsl:function>

  <xsl:function name="e:right-to-left" as="xs:boolean" cache="yes">
    <xsl:param name="lang" as="xs:string?"/>
    <xsl:sequence select="matches($lang, '^(ar|he|fa|ur|yi|ps|sd|ug|dv|arc|syc|hbo)(-|$)|-(Hebr|Arab|Syrc|Thaa)(-|$)')
        and not(matches($lang, '-(Latn|Cyrl)(-|$)'))"/>
  </xsl:function>

  <!-- Of siblings that say the same in several languages: those in the language of the labels, else the first ones. -->
  <xsl:function name="e:in-language" as="element()*">
    <xsl:param name="same" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="tagged" as="element()*" select="$same[@xml:lang]"/>
    <xsl:variable name="own" as="element()*" select="$tagged[e:lang(@xml:lang) ! substring-before(. || '-', '-') = $language]"/>
    <xsl:sequence select="
        if (count($tagged) lt 2 or count(distinct-values($tagged/@xml:lang)) lt 2) then $same
        else if (exists($own)) then $same[not(@xml:lang)] | $own
        else $same[not(@xml:lang)] | $tagged[@xml:lang = $tagged[1]/@xml:lang]"/>
  </xsl:function>

</xsl:stylesheet>
