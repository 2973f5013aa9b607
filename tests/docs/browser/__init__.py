"""Checks the built site and a sandbox's explorer in Chromium, with desktop and phone windows.

python -m tests.docs.browser CHROMIUM, after `nox -s docs`. The pictures go into .screenshots/.
"""
