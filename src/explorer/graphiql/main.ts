document.title = 'GraphiQL';
