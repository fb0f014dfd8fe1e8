"""The review page: a board looked at, compared, painted again and approved in a browser, on this machine or by a link.

Server-rendered pages (`templates/review/`), htmx for what changes in place, one stream of events for what others do. The folder is
the truth: whatever the page shows is read from it, whatever is decided is written to it at once.
"""
