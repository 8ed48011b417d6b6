package org.policychronicle.discovery;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.policychronicle.web.Language;
import org.policychronicle.web.SiteProperties;

import org.springframework.stereotype.Component;

/** Writes pages as a site map, each in both languages, which name each other. */
@Component
class SiteMapWriter {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final SiteProperties site;

	SiteMapWriter(SiteProperties site) {
		this.site = site;
	}

	/**
	 * The list of site maps.
	 * @param paths where they are
	 */
	String index(List<String> paths) {
		return write("sitemapindex", (xml) -> {
			for (String path : paths) {
				xml.writeStartElement("sitemap");
				element(xml, "loc", this.site.address(path));
				xml.writeEndElement();
			}
		});
	}

	/**
	 * One site map.
	 * @param places the pages in it
	 */
	String pages(List<SiteMap.Place> places) {
		return write("urlset", (xml) -> {
			xml.writeNamespace("xhtml", XHTML);
			for (SiteMap.Place place : places) {
				for (Language language : Language.values()) {
					page(xml, place, language);
				}
			}
		});
	}

	private void page(XMLStreamWriter xml, SiteMap.Place place, Language language) throws XMLStreamException {
		xml.writeStartElement("url");
		element(xml, "loc", this.site.address(language.address(place.path())));
		if (place.changed() != null) {
			element(xml, "lastmod", place.changed().toString());
		}
		for (Language edition : Language.values()) {
			xml.writeEmptyElement(XHTML, "link");
			xml.writeAttribute("rel", "alternate");
			xml.writeAttribute("hreflang", edition.tag());
			xml.writeAttribute("href", this.site.address(edition.address(place.path())));
		}
		xml.writeEndElement();
	}

	private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private static String write(String root, Body body) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.setPrefix("xhtml", XHTML);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement(root);
			xml.writeDefaultNamespace(NAMESPACE);
			body.writeTo(xml);
			xml.writeEndDocument();
			xml.close();
			return text.toString();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("A site map cannot be written", ex);
		}
	}

	/** What stands inside the root element. */
	private interface Body {

		void writeTo(XMLStreamWriter xml) throws XMLStreamException;

	}

}
