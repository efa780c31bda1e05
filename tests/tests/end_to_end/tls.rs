//! Calls over TLS, with the certificates that the machine trusts.

use std::process::Stdio;
use std::sync::Arc;

use bot_sim::Sim;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::Command;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

const CERTIFICATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/tls");

/// A server that takes TLS off and passes on what is in it.
struct Front {
    port: u16,
    task: JoinHandle<()>,
}

impl Front {
    async fn of(sim: &Sim) -> Self {
        let chain = CertificateDer::pem_file_iter(format!("{CERTIFICATES}/server.pem")).unwrap();
        let chain = chain.map(Result::unwrap).collect();
        let key = PrivateKeyDer::from_pem_file(format!("{CERTIFICATES}/server.key")).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let behind = sim.url().trim_start_matches("http://").to_owned();
        #[expect(clippy::disallowed_methods, reason = "the rule is for the framework's own tasks")]
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, behind) = (acceptor.clone(), behind.clone());
                connections.spawn(async move {
                    // Who doesn't trust the certificate ends the connection.
                    let Ok(mut stream) = acceptor.accept(stream).await else { return };
                    let mut server = TcpStream::connect(behind).await.unwrap();
                    let _ = copy_bidirectional(&mut stream, &mut server).await;
                });
            }
        });
        Self { port, task }
    }

    /// What a client says of its calls that trusts `trusted`.
    async fn called_from(&self, sim: &Sim, host: &str, trusted: &str) -> Vec<String> {
        let mut client = Command::new(env!("CARGO_BIN_EXE_secure"));
        client.env("TOKEN", sim.token()).env("URL", format!("https://{host}:{}", self.port));
        client.env("SSL_CERT_FILE", format!("{CERTIFICATES}/{trusted}"));
        client.env_remove("SSL_CERT_DIR").stderr(Stdio::inherit()).kill_on_drop(true);
        let output = client.output().await.unwrap();
        assert!(output.status.success(), "{}", output.status);
        String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[tokio::test]
async fn calls_go_through_tls_to_a_server_that_the_machine_trusts() {
    let sim = Sim::start().await;
    let front = Front::of(&sim).await;
    for host in ["localhost", "127.0.0.1"] {
        let ids = front.called_from(&sim, host, "ca.pem").await;
        assert_eq!(ids.len(), 81);
        assert!(ids.iter().all(|id| sim.token().starts_with(id)), "{ids:?}");
    }
    assert_eq!(sim.calls("getMe").len(), 162);
}

#[tokio::test]
async fn a_server_that_the_machine_does_not_trust_gets_no_call() {
    let sim = Sim::start().await;
    let front = Front::of(&sim).await;
    // Trusted is another certificate, which has signed none.
    let said = front.called_from(&sim, "localhost", "server.pem").await;
    assert_eq!(said.len(), 81);
    for error in said {
        assert!(error.contains("certificate"), "{error}");
        assert!(!error.contains(sim.token()), "{error}");
    }
    assert!(sim.calls("getMe").is_empty());
}
