"""PDF files: characters to lines, columns, paragraphs and headings."""
