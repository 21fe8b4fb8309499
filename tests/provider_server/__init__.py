"""The providers on this machine, over real HTTP: OpenAI, Gemini, Vertex and Replicate as their SDKs see them.

Every key is an account of its own, with its own faults, pace and bill, so that tests share one server.
`python -m tests.provider_server --port 0 --port-file port.txt` starts one in a process of its own.
"""
