"""Looks at the built site and at a sandbox's explorer as a person does, in Chromium, on a desk and on a phone.

python -m tests.docs.browser CHROMIUM, after `nox -s docs`. The pictures go into .screenshots/.
"""
