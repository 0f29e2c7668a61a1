<?xml version="1.0" encoding="UTF-8"?>
<!-- The labels of the pages. Another language: add a map under its code. A missing label is taken from English. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:e="urn:epistolary:transform"
    exclude-result-prefixes="#all">

  <xsl:variable name="e:labels" static="yes" as="map(xs:string, map(xs:string, xs:string))" select="map{
    'en': map{
      'untitled': 'Untitled document', 'metadata': 'Correspondence', 'document': 'Document', 'text': 'Text',
      'notes': 'Notes', 'note': 'Note', 'back-to-note': 'Back to the text at note', 'commentary': 'Commentary',
      'translation': 'Translation', 'abstract': 'Summary', 'source': 'Source', 'edition': 'Edition', 'rights': 'Rights',
      'signs': 'Editorial signs', 'skip': 'Skip to the text', 'letters': 'Letters',
      'title': 'Title', 'subtitle': 'Subtitle', 'correspondents': 'Correspondents',
      'sent': 'Sent by', 'sent-place': 'Sent from', 'sent-date': 'Date sent', 'outgoing': 'Outgoing number',
      'received': 'Addressed to', 'received-place': 'Received at', 'received-date': 'Received', 'incoming': 'Incoming number',
      'transmitted': 'Transmitted by', 'transmission': 'Transmission', 'copies': 'Copies to', 'number': 'Number',
      'redirected': 'Redirected', 'forwarded': 'Forwarded', 'delivered': 'Delivered', 'read': 'Read by', 'scribe': 'Written out by',
      'reply-to': 'In reply to', 'replied-by': 'Answered by', 'previous': 'Previous letter', 'next': 'Next letter',
      'context': 'Context', 'belongs': 'Correspondence with', 'table': 'Table', 'corresp-note': 'Remarks', 'created': 'Date of writing',
      'kind': 'Kind', 'classification': 'Classification', 'precedence': 'Precedence', 'subject': 'Subjects', 'class': 'Class',
      'languages': 'Languages', 'original-language': 'Language of the original', 'translation-of': 'Translation of',
      'holding': 'Holding', 'further-holding': 'Further holding', 'contents': 'Contents', 'leaves': 'Leaves', 'form': 'Form',
      'material': 'Material', 'extent': 'Extent', 'foliation': 'Foliation', 'condition': 'Condition', 'layout': 'Layout',
      'hand': 'Hand', 'typescript': 'Type', 'additions': 'Additions', 'seal': 'Seal', 'decoration': 'Decoration',
      'enclosures': 'Accompanying material', 'physical': 'Description', 'origin': 'Origin', 'provenance': 'Provenance',
      'acquisition': 'Acquisition', 'printed': 'Published in', 'bibliography': 'Bibliography',
      'author': 'Author', 'editor': 'Editor', 'responsible': 'Responsible', 'principal': 'Principal investigator',
      'sponsor': 'Sponsor', 'funder': 'Funded by', 'edition-statement': 'Edition', 'series': 'Series', 'publisher': 'Publisher',
      'authority': 'Released by', 'distributor': 'Distributor', 'pub-place': 'Place of publication', 'pub-date': 'Published',
      'uploaded': 'Upload date', 'record': 'Record ID', 'identifier': 'Identifier', 'editorial': 'Editorial principles',
      'citation': 'Cite as', 'edited-by': 'ed.', 'remarks': 'Remarks', 'licence': 'Licence', 'availability': 'Availability',
      'free': 'free', 'restricted': 'restricted', 'unknown': 'unknown',
      'page': 'Page', 'figure': 'Figure', 'stamp': 'Stamp', 'postmark': 'Postmark', 'regest': 'Summary of a letter', 'letterhead': 'Letterhead', 'envelope': 'Envelope', 'link': 'link',
      'instead-of': 'instead of', 'or': 'or', 'gap': 'Omission or loss',
      'sign-supplied': 'supplied by the editor', 'sign-gap': 'text omitted or lost', 'sign-unclear': 'reading uncertain',
      'sign-add': 'added by a writer', 'sign-del': 'deleted by a writer', 'sign-ex': 'abbreviation expanded by the editor',
      'sign-change': 'dotted line: the editor has corrected, regularised or expanded; point at it to see the other form',
      'sign-damage': 'damaged passage',
      'sign-decoded': 'deciphered passage', 'sign-page': 'page break', 'sign-sic': 'so in the source', 'sample': 'text',
      'months': 'January February March April May June July August September October November December', 'day-mark': '',
      'lang-en': 'English', 'lang-de': 'German', 'lang-fr': 'French', 'lang-it': 'Italian', 'lang-la': 'Latin', 'lang-es': 'Spanish',
      'lang-nl': 'Dutch', 'lang-ru': 'Russian', 'lang-el': 'Greek', 'lang-grc': 'Ancient Greek', 'lang-he': 'Hebrew', 'lang-pl': 'Polish',
      'lang-cs': 'Czech', 'lang-hu': 'Hungarian', 'lang-pt': 'Portuguese', 'lang-sv': 'Swedish', 'lang-da': 'Danish', 'lang-uk': 'Ukrainian',
      'from': 'from', 'until': 'until', 'between': 'between', 'and': 'and', 'not-before': 'not before', 'not-after': 'not after' },
    'de': map{
      'untitled': 'Dokument ohne Titel', 'metadata': 'Korrespondenz', 'document': 'Dokument', 'text': 'Text',
      'notes': 'Anmerkungen', 'note': 'Anmerkung', 'back-to-note': 'Zurück zum Text bei Anmerkung', 'commentary': 'Kommentar',
      'translation': 'Übersetzung', 'abstract': 'Regest', 'source': 'Quelle', 'edition': 'Ausgabe', 'rights': 'Rechte',
      'signs': 'Editorische Zeichen', 'skip': 'Zum Text springen', 'letters': 'Briefe',
      'title': 'Titel', 'subtitle': 'Untertitel', 'correspondents': 'Korrespondenzpartner',
      'sent': 'Absender', 'sent-place': 'Absendeort', 'sent-date': 'Absendedatum', 'outgoing': 'Ausgangsnummer',
      'received': 'Empfänger', 'received-place': 'Empfangsort', 'received-date': 'Empfangen', 'incoming': 'Eingangsnummer',
      'transmitted': 'Übermittelt durch', 'transmission': 'Übermittlung', 'copies': 'Kopien an', 'number': 'Nummer',
      'redirected': 'Umgeleitet', 'forwarded': 'Weitergeleitet', 'delivered': 'Zugestellt', 'read': 'Gelesen von', 'scribe': 'Geschrieben von',
      'reply-to': 'Antwort auf', 'replied-by': 'Beantwortet durch', 'previous': 'Vorheriger Brief', 'next': 'Nächster Brief',
      'context': 'Kontext', 'belongs': 'Briefwechsel mit', 'table': 'Tabelle', 'corresp-note': 'Bemerkungen', 'created': 'Entstehungsdatum',
      'kind': 'Art', 'classification': 'Geheimhaltungsgrad', 'precedence': 'Dringlichkeit', 'subject': 'Schlagwörter', 'class': 'Klasse',
      'languages': 'Sprachen', 'original-language': 'Sprache des Originals', 'translation-of': 'Übersetzung von',
      'holding': 'Standort', 'further-holding': 'Weiterer Standort', 'contents': 'Inhalt', 'leaves': 'Blätter', 'form': 'Form',
      'material': 'Material', 'extent': 'Umfang', 'foliation': 'Foliierung', 'condition': 'Zustand', 'layout': 'Anlage',
      'hand': 'Hand', 'typescript': 'Schrift', 'additions': 'Zusätze', 'seal': 'Siegel', 'decoration': 'Schmuck',
      'enclosures': 'Beilagen', 'physical': 'Beschreibung', 'origin': 'Entstehung', 'provenance': 'Provenienz',
      'acquisition': 'Erwerbung', 'printed': 'Gedruckt in', 'bibliography': 'Literatur',
      'author': 'Verfasser', 'editor': 'Herausgeber', 'responsible': 'Verantwortlich', 'principal': 'Projektleitung',
      'sponsor': 'Unterstützt durch', 'funder': 'Gefördert durch', 'edition-statement': 'Ausgabe', 'series': 'Reihe', 'publisher': 'Verlag',
      'authority': 'Veröffentlicht durch', 'distributor': 'Vertrieb', 'pub-place': 'Erscheinungsort', 'pub-date': 'Erschienen',
      'uploaded': 'Online gestellt', 'record': 'Datensatz', 'identifier': 'Kennung', 'editorial': 'Editionsgrundsätze',
      'citation': 'Zitiervorschlag', 'edited-by': 'Hrsg.', 'remarks': 'Bemerkungen', 'licence': 'Lizenz', 'availability': 'Verfügbarkeit',
      'free': 'frei', 'restricted': 'eingeschränkt', 'unknown': 'unbekannt',
      'page': 'Seite', 'figure': 'Abbildung', 'stamp': 'Stempel', 'postmark': 'Poststempel', 'regest': 'Regest eines Briefs', 'letterhead': 'Briefkopf', 'envelope': 'Umschlag', 'link': 'Link',
      'instead-of': 'statt', 'or': 'oder', 'gap': 'Auslassung oder Verlust',
      'sign-supplied': 'vom Herausgeber ergänzt', 'sign-gap': 'Text ausgelassen oder verloren', 'sign-unclear': 'unsichere Lesung',
      'sign-add': 'vom Schreiber hinzugefügt', 'sign-del': 'vom Schreiber gestrichen', 'sign-ex': 'vom Herausgeber aufgelöste Abkürzung',
      'sign-change': 'punktierte Linie: vom Herausgeber verbessert, normalisiert oder aufgelöst; die andere Form zeigt der Mauszeiger',
      'sign-damage': 'beschädigte Stelle',
      'sign-decoded': 'entzifferte Stelle', 'sign-page': 'Seitenwechsel', 'sign-sic': 'so in der Vorlage', 'sample': 'Text',
      'months': 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember', 'day-mark': '.',
      'lang-en': 'Englisch', 'lang-de': 'Deutsch', 'lang-fr': 'Französisch', 'lang-it': 'Italienisch', 'lang-la': 'Latein', 'lang-es': 'Spanisch',
      'lang-nl': 'Niederländisch', 'lang-ru': 'Russisch', 'lang-el': 'Griechisch', 'lang-grc': 'Altgriechisch', 'lang-he': 'Hebräisch', 'lang-pl': 'Polnisch',
      'lang-cs': 'Tschechisch', 'lang-hu': 'Ungarisch', 'lang-pt': 'Portugiesisch', 'lang-sv': 'Schwedisch', 'lang-da': 'Dänisch', 'lang-uk': 'Ukrainisch',
      'from': 'ab', 'until': 'bis', 'between': 'zwischen', 'and': 'und', 'not-before': 'nicht vor', 'not-after': 'nicht nach' } }"/>

  <!-- Labels of the caller: they come before those here. With them any language can be asked for. -->
  <xsl:param name="labels" as="map(xs:string, xs:string)" select="map{}"/>

  <!-- The language that the labels really have. -->
  <xsl:variable name="e:label-language" as="xs:string" select="if (map:contains($e:labels, $language) or map:size($labels) gt 0) then $language else 'en'"/>

  <!-- The label in the language of the page; a key that has none is shown itself, as "deliveredTo" is. -->
  <xsl:function name="e:label" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="($labels($key), $e:labels($language) ! .($key), $e:labels('en')($key), $key)[1]"/>
  </xsl:function>

  <xsl:function name="e:has-label" as="xs:boolean">
    <xsl:param name="key" as="xs:string?"/>
    <xsl:sequence select="exists($key ! ($labels(.), $e:labels('en')(.)))"/>
  </xsl:function>

  <!-- All labels of the language, for whoever wants to translate them. -->
  <xsl:function name="e:all-labels" visibility="public" as="map(xs:string, xs:string)">
    <xsl:sequence select="map:merge(($labels, $e:labels($language), $e:labels('en')), map{'duplicates': 'use-first'})"/>
  </xsl:function>

</xsl:stylesheet>
