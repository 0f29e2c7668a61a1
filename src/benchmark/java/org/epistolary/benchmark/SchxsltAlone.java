package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;

import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** SchXslt2 under Saxon as both come: the schema compiled once, a tree with line numbers from Woodstox, a report. */
final class SchxsltAlone {

    private final Processor processor = new Processor(false);
    private final XMLReader woodstox;
    private final XsltExecutable rules;

    SchxsltAlone(String schema) throws SaxonApiException, SAXException {
        XsltExecutable schxslt = processor.newXsltCompiler().compile(new StreamSource(
                SchxsltAlone.class.getClassLoader().getResourceAsStream("content/transpile.xsl")));
        woodstox = JingAlone.newWoodstox();
        XdmNode stylesheet = run(schxslt, processor.newDocumentBuilder().build(new StreamSource(schema)));
        rules = processor.newXsltCompiler().compile(stylesheet.asSource());
    }

    XdmNode report(byte[] letter) throws SaxonApiException {
        DocumentBuilder builder = processor.newDocumentBuilder();
        builder.setLineNumbering(true);
        return run(rules, builder.build(new SAXSource(woodstox, new InputSource(new ByteArrayInputStream(letter)))));
    }

    private static XdmNode run(XsltExecutable stylesheet, XdmNode input) throws SaxonApiException {
        XdmDestination result = new XdmDestination();
        Xslt30Transformer run = stylesheet.load30();
        run.setMessageHandler(message -> { });
        run.setErrorReporter(error -> { });
        run.setGlobalContextItem(input);
        run.applyTemplates(input, result);
        return result.getXdmNode();
    }
}
