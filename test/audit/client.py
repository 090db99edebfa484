"""Asks the API as a user of the Python client gql would; any assertion that fails is the API's fault or the schema's."""

import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXTransport
from graphql import GraphQLError, is_enum_type, is_interface_type

client = Client(transport=HTTPXTransport(url=sys.argv[1], timeout=15), fetch_schema_from_transport=True)
asked = 0
refused = 0


def ask(session, text, **variables):
    global asked
    asked += 1
    query = gql(text)
    query.variable_values = variables
    return session.execute(query)


def refuse(kind, session, text, **variables):
    global refused
    refused += 1
    try:
        ask(session, text, **variables)
    except kind as error:
        return error
    raise AssertionError(f"{kind.__name__} expected of {text}")


with client as session:
    schema = client.schema
    assert is_interface_type(schema.get_type("Actor")) and is_enum_type(schema.get_type("RelationType"))
    undescribed = [name for name, kind in schema.type_map.items() if not name.startswith("__") and not kind.description]
    assert undescribed == [], undescribed

    # without variables
    data = ask(session, '{ actor(name: "日本") { __typename id name ... on State { iso3 } } }')
    assert data == {"actor": {"__typename": "State", "id": "tokyo", "name": "Tokyo", "iso3": "JPN"}}, data

    # variables of every kind: name, enum, list of enums, day, number, input object
    data = ask(
        session,
        """query ($holder: String!, $toward: String, $aspect: Aspect) {
             shifts(holder: $holder, toward: $toward, aspect: $aspect) { state current { intensity channel } }
           }""",
        holder="Tokyo",
        toward="Taipei",
        aspect="DEFENSE",
    )
    assert data["shifts"] == [{"state": "CHANGED", "current": {"intensity": "EXPANDED", "channel": "DIRECT"}}], data
    data = ask(
        session,
        """query ($id: ID!, $types: [RelationType!], $day: Date, $n: Int) {
             actor(id: $id, asOf: $day) {
               relations(types: $types, direction: OUTGOING, first: $n) { totalCount edges { node { since other { name } } } }
             }
           }""",
        id="canberra",
        types=["DEFENSE_PLEDGE_TO"],
        day="2012-01-01",
        n=1,
    )
    relations = data["actor"]["relations"]
    assert relations["totalCount"] == 2 and relations["edges"][0]["node"]["other"]["name"] == "Washington", data
    page = "query ($f: ClaimFilter, $after: String) { claims(filter: $f, first: 5, after: $after) { edges { node { id } } pageInfo { endCursor } } }"
    first = ask(session, page, f={"modality": "RECOMMENDED"})["claims"]
    second = ask(session, page, f={"modality": "RECOMMENDED"}, after=first["pageInfo"]["endCursor"])["claims"]
    ids = [edge["node"]["id"] for edge in first["edges"] + second["edges"]]
    assert len(ids) > 5 and ids == sorted(set(ids)), ids

    # refused before anything is sent: the schema says enough to find the mistake
    for text in [
        '{ actor(name: "Tokyo") { nome } }',
        "{ relations(filter: { types: [LIKES] }) { totalCount } }",
        "{ shifts { state } }",
        '{ actors(first: "ten") { totalCount } }',
    ]:
        refuse(GraphQLError, session, text)

    # refused by the API, in a way that the client understands
    for text, code in [
        ('{ actor(name: "Atlantis") { id } }', "NOT_FOUND"),
        ("{ actors(first: 101) { totalCount } }", "BAD_USER_INPUT"),
        ('{ claims(after: "x") { totalCount } }', "BAD_CURSOR"),
    ]:
        error = refuse(TransportQueryError, session, text)
        assert error.errors[0]["extensions"]["code"] == code, error.errors

print(f"{len(schema.type_map)} types read, {asked - refused} questions answered, {refused} refused as they should be")
