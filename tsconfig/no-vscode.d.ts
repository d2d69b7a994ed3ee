// Stands in for 'vscode' where the editor must not be known: as this is no module, importing it is an error.
