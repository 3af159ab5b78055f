package no.varde.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file that travels within a paper, as PDF/A-3 (ISO 19005-3) has it: the paper is made of it.
 *
 * @param name what whoever takes it out calls it
 * @param type its media type
 * @param what what it is, in the language of the paper
 * @param made when it was made
 */
public record Attachment(String name, String type, String what, Instant made, byte[] content) {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    void attach(PDDocument document) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(type);
        file.setSize(content.length);
        file.setModDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        PDComplexFileSpecification told = new PDComplexFileSpecification();
        told.setFile(name);
        told.setFileUnicode(name);
        told.setFileDescription(what);
        told.setEmbeddedFile(file);
        told.setEmbeddedFileUnicode(file);
        told.getCOSObject().setName(RELATIONSHIP, "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(name, told));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(told);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }
}
